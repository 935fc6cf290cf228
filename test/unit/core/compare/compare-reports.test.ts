import { describe, expect, it } from 'vitest';
import { causes } from '../../../../src/catalog/causes/index.ts';
import { clientChecks } from '../../../../src/catalog/checks/client/index.ts';
import { networkChecks } from '../../../../src/catalog/checks/index.ts';
import { evaluateChecks } from '../../../../src/core/check-graph.ts';
import { compareReports } from '../../../../src/core/compare/compare-reports.ts';
import type { Comparison } from '../../../../src/core/compare/comparison.ts';
import { makeVerdict } from '../../../../src/core/verdict.ts';
import type { ClientFacts } from '../../../../src/shared/client-facts/index.ts';
import type { NetworkFacts } from '../../../../src/shared/facts.ts';
import { reportSchema } from '../../../../src/shared/report.ts';
import type { CheckResult, Report } from '../../../../src/shared/report.ts';
import { recordedMachine, someClientFacts } from '../../catalog/support/client-facts.ts';
import {
  aBreak,
  contextFor,
  helloBroken,
  now,
  someFacts,
  tlsBroken,
  withBrokenTls,
  withCertificate,
  withTcp,
} from '../../catalog/support/facts.ts';

interface Setup {
  readonly way?: readonly Partial<NetworkFacts>[];
  readonly client?: ClientFacts;
  readonly host?: string;
  readonly startedAt?: string;
  readonly os?: string;
  readonly hostRole?: boolean;
  readonly hostChecks?: readonly CheckResult[];
}

/** A report as a check would have made it, of a healthy host unless told otherwise. */
function report({
  way = [],
  client = someClientFacts(),
  host = 'server01',
  hostChecks = [],
  ...more
}: Setup = {}): Report {
  const context = contextFor(host);
  const network = someFacts(...way);
  const checks = [
    ...evaluateChecks([...networkChecks, ...clientChecks], { ...network, ...client }, context),
    ...hostChecks,
  ];
  return reportSchema.parse({
    schemaVersion: 1,
    tool: { name: 'test', version: '0' },
    startedAt: more.startedAt ?? now.toISOString(),
    durationMs: 1,
    target: { ...context.target, addresses: network.resolution.addresses.map(({ address }) => address) },
    reportedError: null,
    machine: { platform: 'win32', os: more.os ?? 'Windows 11', hostRole: more.hostRole ?? false },
    checks,
    verdict: makeVerdict(causes, checks, context),
    facts: { network, client },
  });
}

/** The same computer with other network adapters is another computer. */
function anotherComputer(client: ClientFacts = someClientFacts()): ClientFacts {
  const reading = client.ipConfiguration;
  if (reading.state !== 'read') throw new Error('unread');
  const adapters = reading.value.adapters.map((adapter, index) => ({
    ...adapter,
    id: `aaaaaaaa-0000-4000-8000-00000000000${index}`,
  }));
  return { ...client, ipConfiguration: { ...reading, value: { ...reading.value, adapters } } };
}

const cut = aBreak('reset');
const keyCut = [withBrokenTls(tlsBroken(cut), { tls12Only: tlsBroken(cut), small: helloBroken(50, cut) })];
const silent = [withTcp(aBreak('stalled', { afterMs: 5000, quietMs: 5000 }))];
const expired = [
  withCertificate({ notAfter: '2026-11-01T00:00:00.000Z', sha256Thumbprint: '33'.repeat(32) }),
];
const blocked = recordedMachine('blocked-by-local-rule').client;
const otherHost = {
  host: 'server02',
  way: [
    withCertificate({ subjectCommonName: 'SERVER02', sha256Thumbprint: '44'.repeat(32) }),
    { resolution: { ...someFacts().resolution, addresses: [{ address: '192.0.2.20', family: 4 as const }] } },
  ],
};
const later = '2026-11-22T08:00:00.000Z';

function told({ relation, fault, sure }: Comparison) {
  return { relation, fault, sure };
}

describe('the same computer, earlier and later', () => {
  it('tells that it went away, whichever report comes first', () => {
    const [before, after] = [report({ way: keyCut }), report({ startedAt: later })];
    expect(told(compareReports(before, after))).toEqual({
      relation: 'same-client-over-time',
      fault: 'went-away',
      sure: true,
    });
    expect(told(compareReports(after, before))).toEqual(told(compareReports(before, after)));
    expect(compareReports(before, after).headline).toContain(
      'At 2026-11-21 08:00 UTC it failed at encryption (TLS), and at 2026-11-22 08:00 UTC it works.',
    );
  });

  it('finds the setting that was changed here', () => {
    const comparison = compareReports(report(), report({ client: blocked, startedAt: later }));
    expect(told(comparison)).toEqual({
      relation: 'same-client-over-time',
      fault: 'this-computer',
      sure: false,
    });
    expect(comparison.differences[0]).toMatchObject({ check: 'firewall-rules', weight: 'decisive' });
  });

  it('finds the certificate that changed there', () => {
    const comparison = compareReports(report(), report({ way: expired, startedAt: later }));
    expect(comparison.fault).toBe('far-computer');
    expect(comparison.differences[0]).toMatchObject({ check: 'certificate', weight: 'decisive' });
    expect(comparison.same).toContain('tls-handshake');
  });

  it('says that nothing changed when it fails the same way', () => {
    const comparison = compareReports(report({ way: keyCut }), report({ way: keyCut, startedAt: later }));
    expect(comparison).toMatchObject({ fault: 'far-computer', sure: false, differences: [] });
    expect(comparison.headline).toContain('both times, in the same way');
  });

  it('sees that a known problem came with an update, as a difference and not as the fault', () => {
    const updated = someClientFacts({ windowsVersion: { revision: 9999 } });
    const comparison = compareReports(report(), report({ client: updated, startedAt: later }));
    expect(comparison.fault).toBe('none');
    expect(comparison.differences).toMatchObject([{ check: 'windows-version', weight: 'telling' }]);
  });
});

describe('two computers, one target', () => {
  it('clears the far computer when one of them connects', () => {
    const comparison = compareReports(report(), report({ client: anotherComputer(), way: keyCut }));
    expect(told(comparison)).toEqual({ relation: 'two-clients-one-host', fault: 'network', sure: false });
    expect(comparison.headline).toContain('the far computer is in order');
  });

  it('is sure of the computer on which the reason was found', () => {
    expect(told(compareReports(report(), report({ client: anotherComputer(blocked) })))).toEqual({
      relation: 'two-clients-one-host',
      fault: 'this-computer',
      sure: true,
    });
  });

  it('puts a failure that both share on the far side', () => {
    expect(
      told(compareReports(report({ way: keyCut }), report({ client: anotherComputer(), way: keyCut }))),
    ).toEqual({
      relation: 'two-clients-one-host',
      fault: 'far-computer',
      sure: true,
    });
    // Nothing answers: it may be off, and it may be filtered for both.
    expect(
      compareReports(report({ way: silent }), report({ client: anotherComputer(), way: silent })).sure,
    ).toBe(false);
  });

  it('notices that the two met different servers', () => {
    const elsewhere = withCertificate({
      sha256Thumbprint: '55'.repeat(32),
      notAfter: '2026-11-01T00:00:00.000Z',
    });
    expect(
      compareReports(report(), report({ client: anotherComputer(), way: [elsewhere] })).headline,
    ).toContain('do not meet the same server');
  });

  it('stays open when they fail at different steps', () => {
    expect(
      compareReports(report({ way: silent }), report({ client: anotherComputer(), way: keyCut })).fault,
    ).toBe('open');
  });
});

describe('one computer, two targets', () => {
  it('puts the fault on the target that fails', () => {
    const comparison = compareReports(report({ way: keyCut }), report(otherHost));
    expect(told(comparison)).toEqual({ relation: 'one-client-two-hosts', fault: 'far-computer', sure: true });
    expect(comparison.headline).toContain('server01 is at fault');
    expect(told(compareReports(report({ way: silent }), report(otherHost)))).toMatchObject({
      fault: 'open',
      sure: false,
    });
  });

  it('looks here when both fail alike', () => {
    expect(
      compareReports(report({ client: blocked }), report({ ...otherHost, client: blocked })),
    ).toMatchObject({
      fault: 'this-computer',
      sure: true,
    });
  });
});

describe('the far computer’s own report', () => {
  const onHost = { client: anotherComputer(), hostRole: true, host: 'localhost' };

  it('settles it when it finds a fault', () => {
    const hostFault: CheckResult = {
      id: 'host-key-permissions',
      phase: 'host',
      status: 'failed',
      summary: 'NETWORK SERVICE cannot read the key file.',
      durationMs: 1,
      evidence: {},
    };
    expect(
      told(compareReports(report({ way: keyCut }), report({ ...onHost, hostChecks: [hostFault] }))),
    ).toEqual({
      relation: 'client-and-host',
      fault: 'far-computer',
      sure: true,
    });
  });

  it('points between the two when it finds none', () => {
    expect(told(compareReports(report({ way: silent }), report(onHost)))).toEqual({
      relation: 'client-and-host',
      fault: 'network',
      sure: false,
    });
    expect(told(compareReports(report({ client: blocked }), report(onHost)))).toMatchObject({
      fault: 'this-computer',
      sure: true,
    });
    expect(told(compareReports(report(), report(onHost)))).toMatchObject({ fault: 'none' });
  });
});

describe('a comparison', () => {
  it('says little about reports that have nothing in common', () => {
    const comparison = compareReports(
      report({ way: keyCut }),
      report({ ...otherHost, client: anotherComputer(), os: 'Windows 10' }),
    );
    expect(told(comparison)).toEqual({ relation: 'unrelated', fault: 'open', sure: false });
  });

  it('finds no difference in two reports of one state', () => {
    const comparison = compareReports(report(), report({ startedAt: later }));
    expect(comparison).toMatchObject({ fault: 'none', differences: [] });
    expect(comparison.same.length).toBeGreaterThan(15);
  });

  it('writes every sentence for people', () => {
    const reports = [
      report(),
      report({ way: keyCut }),
      report({ client: blocked }),
      report({ ...otherHost, client: anotherComputer() }),
    ];
    for (const a of reports) {
      for (const b of reports) {
        const { headline, next } = compareReports(a, b);
        for (const text of [headline, ...next]) {
          expect(text).toMatch(/^[A-Z0-9].*\.$/su);
          expect(text).not.toMatch(/!|undefined|null|NaN/u);
        }
      }
    }
  });
});
