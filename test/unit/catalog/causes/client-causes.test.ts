import { describe, expect, it } from 'vitest';
import { causes } from '../../../../src/catalog/causes/index.ts';
import type { CheckContext } from '../../../../src/core/check-definition.ts';
import { viewResults } from '../../../../src/core/evidence-view.ts';
import { causeLogOdds } from '../../../../src/core/rank-causes.ts';
import type { ClientFacts } from '../../../../src/shared/client-facts/index.ts';
import type { NetworkFacts } from '../../../../src/shared/facts.ts';
import type { CauseId, Phase } from '../../../../src/shared/ids.ts';
import { verdictSchema } from '../../../../src/shared/report.ts';
import type { Verdict } from '../../../../src/shared/report.ts';
import { clientCauseIds } from '../support/client-causes.ts';
import { recordedMachine, someClientFacts } from '../support/client-facts.ts';
import {
  aBreak,
  contextFor,
  helloAnswered,
  helloBroken,
  refused,
  selected,
  silentUdp,
  someFacts,
  tlsBroken,
  tlsEstablished,
  withBrokenTls,
  withCertificate,
  withChallenge,
  withTcp,
} from '../support/facts.ts';
import { judgeWith, resultsWith } from '../support/judge-client.ts';

type Overrides = readonly Partial<NetworkFacts>[];

const machine = (name: string): ClientFacts => recordedMachine(name).client;
const reset = aBreak('reset', { code: 'ECONNRESET' });
const stalled = aBreak('stalled', { afterMs: 4000, quietMs: 4000 });
const keyCut = withBrokenTls(tlsBroken(reset), {
  tls12Only: tlsBroken(reset),
  small: helloBroken(90, reset),
});
const hole = withBrokenTls(tlsBroken(stalled), {
  small: helloAnswered(90),
  padded: helloBroken(1500, stalled),
});
const cutAfter = (afterMs: number) => {
  const cut = aBreak('reset', { afterMs, quietMs: afterMs });
  return withBrokenTls(tlsBroken(cut), { tls12Only: tlsBroken(cut), small: helloBroken(90, cut) });
};
const farAway: Partial<NetworkFacts> = {
  tcp: {
    port: 3389,
    attempts: [{ address: '192.0.2.10', family: 4, broke: null, roundTripMs: 60 }],
    usedAddress: '192.0.2.10',
  },
  negotiation: { offered: 0x0b, result: { ...selected(8), durationMs: 63 } },
  offers: { offers: [{ protocol: 0, result: { ...refused(5), durationMs: 61 } }], notAsked: [] },
};
const unreachable = withTcp(aBreak('stalled', { afterMs: 5000, quietMs: 5000 }));
const expired = withCertificate({ notAfter: '2026-11-20T00:00:00.000Z', sha1Thumbprint: '33'.repeat(20) });
const eset = withCertificate({
  issuerCommonName: 'ESET SSL Filter CA',
  issuer: 'CN=ESET SSL Filter CA',
  selfSigned: false,
  dnsNames: ['server01'],
});
const alteredProvider = {
  entryId: 1001,
  name: 'MSAFD Tcpip [TCP/IP]',
  path: String.raw`%SystemRoot%\system32\mswsock.dll`,
  exists: true,
  inSystemFolder: true,
  chainLength: 1,
  signedByWindows: false,
  signature: { state: 'read' as const, value: { kind: 'altered' as const, byWindows: false, signer: null } },
};
const refusedSignIn = contextFor('server01', { reportedError: { code: 0x807, extendedCode: null } });
const closedSocket = contextFor('server01', { reportedError: { code: 2308, extendedCode: 7 } });

type Row = readonly [
  what: string,
  client: ClientFacts,
  network: Overrides,
  phase: Phase | null,
  cause: CauseId | null,
  context?: CheckContext,
];

const firstCause: readonly Row[] = [
  ['healthy', machine('healthy-windows-11'), [], null, null],
  ['healthy, with parts that cannot be read', machine('server-with-unreadable-parts'), [], null, null],
  ['UDP switched off at the wrong key', machine('udp-at-wrong-key'), [], null, null],
  ['VPN', machine('vpn-to-the-target'), [], null, null],
  [
    'cut within a millisecond, and a product here that may do so',
    machine('antivirus-with-tls-inspection'),
    [farAway, cutAfter(0.6)],
    'tls',
    'security-product-interferes',
  ],
  ['rule of this computer', machine('blocked-by-local-rule'), [], 'client', 'firewall-blocks-client'],
  ['rule of group policy', machine('blocked-by-policy'), [], 'client', 'firewall-blocks-client'],
  ['outbound default', machine('outbound-blocked-by-default'), [], 'client', 'firewall-blocks-client'],
  [
    'another firewall than that of Windows',
    someClientFacts(),
    [withTcp(aBreak('local', { code: 'EACCES' }))],
    null,
    'firewall-blocks-client',
  ],
  ['other certificate', machine('pinned-other-certificate'), [], null, 'certificate-changed'],
  ['refused sign-in, from the log', machine('stale-credentials'), [], null, 'stale-credentials'],
  ['refused sign-in, reported', someClientFacts(), [], null, 'stale-credentials', refusedSignIn],
  ['TLS switched off', machine('tls-1.2-disabled'), [], 'client', 'client-tls-disabled'],
  [
    'TLS 1.2 switched off, and a server that has nothing newer',
    someClientFacts({
      clientTls: { protocols: [{ protocol: 'TLS 1.2', enabled: 0, disabledByDefault: null }] },
    }),
    [{ tls: { main: tlsEstablished('TLSv1.2'), tls12Only: null, withoutServerName: null } }],
    'client',
    'client-tls-disabled',
  ],
  ['hosts file, and the computer meant answers', machine('hosts-override'), [], null, null],
  [
    'hosts file, and another computer answers',
    machine('hosts-override'),
    [
      withChallenge({ dnsComputer: 'other.corp.example', netbiosComputer: 'OTHER' }),
      withCertificate({ subjectCommonName: 'OTHER' }),
    ],
    null,
    'name-points-elsewhere',
  ],
  ['hosts file, and nobody there', machine('hosts-override'), [unreachable], 'tcp', 'host-unreachable'],
  [
    'provider without its file',
    machine('winsock-foreign-provider'),
    [withTcp(aBreak('local', { code: 'WSAEPROVIDERFAILEDINIT' }))],
    'client',
    'winsock-damaged',
  ],
  [
    'provider whose file was changed after it was signed',
    someClientFacts({ winsockCatalog: { protocols: [alteredProvider], statedProtocols: 1 } }),
    [withTcp(aBreak('local', { code: 'WSAEPROVIDERFAILEDINIT' }))],
    null,
    'winsock-damaged',
  ],
  ['provider without its file, which breaks nothing', machine('winsock-foreign-provider'), [], null, null],
  ['build that freezes sessions', machine('build-kb5051987'), [], null, 'client-outdated'],
  ['inspection by a product here', machine('antivirus-with-tls-inspection'), [eset], null, 'tls-intercepted'],
  ['a product here that does nothing', machine('antivirus-with-tls-inspection'), [], null, null],
  [
    'UDP blocked by a rule here',
    someClientFacts({
      firewall: {
        rules: [
          {
            id: 'no-udp',
            source: 'local',
            text: 'v2.33|Action=Block|Active=TRUE|Dir=Out|Protocol=17|RPort=3389|Name=No UDP|',
          },
        ],
      },
    }),
    [silentUdp],
    null,
    'udp-blocked',
  ],

  // A stronger cause on the way comes first, whatever this computer shows.
  [
    'no key, beside a blocking rule',
    machine('udp-at-wrong-key'),
    [keyCut],
    'tls',
    'certificate-key-unreadable',
  ],
  ['no key, beside a bad build', machine('build-kb5051987'), [keyCut], 'tls', 'certificate-key-unreadable'],
  [
    'no key, beside a stale password',
    machine('stale-credentials'),
    [keyCut],
    'tls',
    'certificate-key-unreadable',
  ],
  [
    'no key, beside an antivirus',
    machine('antivirus-with-tls-inspection'),
    [keyCut],
    'tls',
    'certificate-key-unreadable',
  ],
  [
    'no key, beside TLS switched off',
    machine('tls-1.2-disabled'),
    [keyCut],
    'tls',
    'certificate-key-unreadable',
  ],
  [
    'expired, beside a changed pin',
    machine('pinned-other-certificate'),
    [expired],
    'certificate',
    'certificate-expired',
  ],
  [
    'unreachable, beside a blocking rule',
    machine('blocked-by-local-rule'),
    [unreachable],
    'tcp',
    'host-unreachable',
  ],
  ['black hole in the VPN', machine('vpn-to-the-target'), [hole], 'tls', 'mtu-black-hole'],
];

function textsOf({ headline, causes: found, collect = [] }: Verdict): string[] {
  const facts = found.flatMap((cause) => [...cause.for, ...cause.against].map(({ fact }) => fact));
  return [
    headline,
    ...collect,
    ...facts,
    ...found.flatMap(({ summary, advice = [] }) => [summary, ...advice]),
  ];
}

describe('first cause, with the computer known', () => {
  for (const [what, client, network, phase, cause, context = contextFor()] of firstCause) {
    it(what, () => {
      const verdict = judgeWith(client, network, context);
      expect({ phase: verdict.failedPhase, cause: verdict.causes[0]?.id ?? null }).toEqual({ phase, cause });
      expect(verdictSchema.parse(verdict)).toEqual(verdict);
      for (const text of textsOf(verdict)) {
        expect(text).toMatch(/^[A-Z0-9a-z].*[.)]$/su);
        expect(text).not.toMatch(/!|undefined|null|NaN/u);
      }
    });
  }

  it('covers every cause of this computer', () => {
    const covered = new Set<CauseId | null>(firstCause.map(([, , , , cause]) => cause));
    expect(clientCauseIds.filter((id) => !covered.has(id))).toEqual([]);
  });
});

/** Evidence in which each cause meets something that speaks against it. */
const against: readonly (readonly [
  cause: CauseId,
  client: ClientFacts,
  network: Overrides,
  context?: CheckContext,
])[] = [
  ['certificate-changed', machine('pinned-other-certificate'), [keyCut]],
  [
    'certificate-changed',
    someClientFacts({
      pinnedCertificates: {
        pins: [
          { host: 'server01', sha1Thumbprint: 'ab'.repeat(20) },
          { host: '192.0.2.10', sha1Thumbprint: '11'.repeat(20) },
        ],
      },
    }),
    [],
  ],
  ['firewall-blocks-client', someClientFacts(), [withTcp(aBreak('local', { code: 'EACCES' }))]],
  ['stale-credentials', machine('stale-credentials'), [keyCut]],
  ['stale-credentials', machine('stale-credentials'), [], closedSocket],
  ['winsock-damaged', machine('winsock-foreign-provider'), []],
  ['winsock-damaged', machine('winsock-foreign-provider'), [withTcp(aBreak('refused'))]],
  ['client-tls-disabled', machine('tls-1.2-disabled'), [keyCut]],
  ['client-outdated', machine('build-kb5051987'), [unreachable]],
  ['security-product-interferes', machine('antivirus-with-tls-inspection'), [farAway, cutAfter(62)]],
  ['host-unreachable', machine('antivirus-with-tls-inspection'), [unreachable]],
  ['udp-blocked', someClientFacts({ udpPolicy: { clientPolicy: 1 } }), [silentUdp]],
];

describe('evidence against', () => {
  for (const [index, [id, client, network, context = contextFor()]] of against.entries()) {
    it(`${id} (row ${index + 1})`, () => {
      const cause = causes.find((candidate) => candidate.id === id)!;
      const view = viewResults(resultsWith(client, network, context), context);
      const onlyFor = cause.rules.filter(({ weight }) => weight > 0);
      expect(causeLogOdds(cause, view)).toBeLessThan(causeLogOdds({ ...cause, rules: onlyFor }, view));
    });
  }

  it('covers every cause of this computer that knows something against it', () => {
    const covered = new Set<CauseId>(against.map(([id]) => id));
    const open = causes.filter(
      ({ id, rules }) =>
        clientCauseIds.includes(id) && rules.some(({ weight }) => weight < 0) && !covered.has(id),
    );
    expect(open.map(({ id }) => id)).toEqual([]);
  });
});

describe('what the computer adds to a verdict', () => {
  const ids = (verdict: Verdict): CauseId[] => verdict.causes.map(({ id }) => id);

  it('names the rule and where it is set', () => {
    const local = judgeWith(machine('blocked-by-local-rule'));
    expect(local.headline).toBe(
      'The firewall of this computer keeps mstsc from connecting to server01, port 3389, by the rule “No Remote Desktop” (set on this computer).',
    );
    const policy = judgeWith(machine('blocked-by-policy'));
    expect(policy.headline).toContain('“Clients without Remote Desktop” (set by group policy)');
    expect(policy.causes[0]?.fixes).toEqual([{ id: 'allow-mstsc-through-firewall', where: 'this-computer' }]);
  });

  it('keeps a product that inspects here behind the inspection itself, and a changed pin out of sight', () => {
    const client = machine('antivirus-with-tls-inspection');
    expect(ids(judgeWith(client, [eset]))).toEqual(['tls-intercepted', 'security-product-interferes']);
    expect(ids(judgeWith(machine('pinned-other-certificate'), [eset]))).toEqual(['tls-intercepted']);
  });

  it('are told more surely of an inspecting product whose authority this computer trusts', () => {
    const authority = {
      trustedBy: 'computer',
      organization: 'ESET, spol. s r. o.',
      sha1Thumbprint: 'ab'.repeat(20),
    } as const;
    const trusting = (commonName: string): ClientFacts =>
      someClientFacts({
        securityProducts: { rootCertificates: { state: 'read', value: [{ ...authority, commonName }] } },
      });
    const causeOn = (client: ClientFacts) =>
      judgeWith(client, [eset]).causes.find(({ id }) => id === 'tls-intercepted')!;
    const [other, own] = [causeOn(trusting('Contoso Root CA')), causeOn(trusting('ESET SSL Filter CA'))];
    expect(own.confidence).toBeGreaterThan(other.confidence);
    expect(own.for.map(({ fact }) => fact)).toContain(
      'This computer trusts “ESET SSL Filter CA”, the authority of ESET.',
    );
    // It is trusted here, and runs elsewhere: that is no reason to look for it on this computer.
    expect(ids(judgeWith(trusting('ESET SSL Filter CA'), [eset]))).toEqual(['tls-intercepted']);
  });

  it('lets a changed pin speak for a name that the hosts file bends', () => {
    const client = someClientFacts({
      hostsFile: { entries: [{ lineNumber: 3, address: '192.0.2.10', names: ['server01'] }] },
      pinnedCertificates: { pins: [{ host: 'server01', sha1Thumbprint: 'ab'.repeat(20) }] },
    });
    const other = withChallenge({ dnsComputer: 'other.corp.example', netbiosComputer: 'OTHER' });
    const cause = judgeWith(client, [other]).causes.find(({ id }) => id === 'name-points-elsewhere');
    expect(cause?.for.map(({ check }) => check)).toEqual([
      'hosts-file',
      'pinned-certificate',
      'nla-challenge',
    ]);
  });

  it('counts a line of the hosts file once, whoever saw it', () => {
    const client = machine('hosts-override');
    const seen = { ...someFacts().resolution, hostsFileAddresses: ['192.0.2.10'] };
    const cause = judgeWith(client, [{ resolution: seen }]).causes.find(
      ({ id }) => id === 'name-points-elsewhere',
    );
    expect(cause?.for.map(({ check }) => check) ?? []).not.toContain('hosts-file');
  });

  it('does not let UDP be blamed where it is switched off', () => {
    expect(ids(judgeWith(someClientFacts(), [silentUdp]))).toContain('udp-blocked');
    const off = someClientFacts({ udpPolicy: { clientPolicy: 1 } });
    expect(ids(judgeWith(off, [silentUdp]))).not.toContain('udp-blocked');
  });
});
