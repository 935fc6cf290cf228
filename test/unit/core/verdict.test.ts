import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { causes } from '../../../src/catalog/causes/index.ts';
import { makeVerdict } from '../../../src/core/verdict.ts';
import type { CheckResult } from '../../../src/shared/report.ts';
import {
  aBreak,
  contextFor,
  helloBroken,
  mcsDisconnect,
  negotiationBroken,
  nothingAfterNegotiation,
  selected,
  tlsBroken,
  withBrokenTls,
  withCertificate,
  withChallenge,
  withNegotiation,
  silentUdp,
} from '../catalog/support/facts.ts';
import { judge } from '../catalog/support/judge.ts';
import { judgeWith } from '../catalog/support/judge-client.ts';
import { someClientFacts } from '../catalog/support/client-facts.ts';

const reset = aBreak('reset');

describe('makeVerdict', () => {
  it('says what was checked when all is well', () => {
    expect(judge()).toEqual({
      healthy: true,
      failedPhase: null,
      headline:
        'server01, port 3389, is ready for Remote Desktop up to the sign-in: finding the address, reaching the port (TCP), the Remote Desktop negotiation, encryption (TLS), the certificate and the sign-in check (NLA) all fit.',
      causes: [],
    });
  });

  it('counts observations that do not stand in the way', () => {
    expect(judge([silentUdp]).headline).toContain('One warning would not keep');
  });

  it('does not read a reported code as a cause', () => {
    const { headline, causes } = judge(
      [],
      contextFor('server01', { reportedError: { code: 2308, extendedCode: 7 } }),
    );
    expect(causes).toEqual([]);
    expect(headline).toMatch(
      /^It works now: .* The code 0x904 with extended code 0x7 .* alone proves nothing about the cause\.$/u,
    );
  });

  it('says what to collect next time when a failure that was told of has gone', () => {
    const reported = contextFor('server01', { reportedError: { code: 2308, extendedCode: 7 } });
    expect(judge([], reported).collect?.length).toBeGreaterThan(2);
    expect(judge().collect).toBeUndefined();
    expect(
      judge([], contextFor('server01', { reportedError: { code: null, extendedCode: null } })).collect,
    ).toBeUndefined();
  });

  it('takes the client’s log at its word about the last attempt, and only about that', () => {
    const attempt = (data: string, minute: string) =>
      [1024, 1026].map((eventId) => ({
        eventId,
        recordedAt: `2026-11-20T15:${minute}:00.000Z`,
        activityId: `00000000-0000-4000-8000-0000000000${minute}`,
        data: [{ name: 'Value', value: eventId === 1024 ? 'server01' : data }],
      }));
    const log = (...events: ReturnType<typeof attempt>[]) =>
      judgeWith(someClientFacts({ eventLog: { enabled: true, events: events.flat() } }));
    const failed = log(attempt('1', '10'), attempt('2308', '40'));
    expect(failed.healthy).toBe(true);
    expect(failed.headline).toMatch(/^It works now: .*an attempt at 2026-11-20 15:40 UTC that failed/u);
    expect(failed.collect?.join(' ')).toContain('2026-11-20 15:40 UTC');
    expect(log(attempt('2308', '10'), attempt('1', '40'))).not.toHaveProperty('collect');
  });

  it('lets a code add to what was found, and never stand alone', () => {
    const expiredCode = contextFor('server01', { reportedError: { code: 0x1b07, extendedCode: null } });
    const expired = [withCertificate({ notAfter: '2026-11-01T00:00:00.000Z' })];
    expect(judge([], expiredCode).causes).toEqual([]);
    const [found] = judge(expired, expiredCode).causes;
    expect(found).toMatchObject({ id: 'certificate-expired' });
    expect(found?.for.map(({ check }) => check)).toContain('reported-error');
    expect(found!.confidence).toBeGreaterThan(judge(expired).causes[0]!.confidence);
  });

  it('takes nothing that mstsc only asks about for the reason of a failure', () => {
    const certificate = {
      notAfter: '2026-11-01T00:00:00.000Z',
      subjectCommonName: 'OTHER',
      subject: 'CN=OTHER',
    };
    expect(judge([withCertificate(certificate)]).causes[0]?.id).toBe('certificate-expired');
  });

  it('takes the first failed phase in the order of phases', () => {
    expect(
      judge([withBrokenTls(tlsBroken(reset)), withCertificate({ notAfter: '2026-01-01T00:00:00.000Z' })])
        .failedPhase,
    ).toBe('tls');
  });

  it('says what to collect when the evidence fits no cause', () => {
    const { headline, collect, causes } = judge([
      withBrokenTls(tlsBroken(aBreak('alert', { alert: 49, afterBytes: 7 }))),
    ]);
    expect(causes).toEqual([]);
    expect(headline).toContain('fits no known cause');
    expect(collect?.length).toBeGreaterThan(1);
  });

  it('does not call a run healthy that was stopped before it knew', () => {
    const stopped = [
      withNegotiation(negotiationBroken(aBreak('cancelled'))),
      nothingAfterNegotiation,
      { offers: null, udp: null },
    ];
    const verdict = judge(stopped);
    expect(verdict).toMatchObject({ healthy: false, failedPhase: null, causes: [] });
    expect(verdict.headline).toContain('cannot say whether');
    expect(verdict.collect).toHaveLength(1);
  });

  it('says so when nothing was checked', () => {
    expect(makeVerdict(causes, [], contextFor())).toMatchObject({ healthy: false, failedPhase: null });
  });

  it('does not take a mere observation for the explanation of a failure', () => {
    const offers = {
      offers: [
        { protocol: 1 as const, result: selected(1) },
        { protocol: 16 as const, result: mcsDisconnect },
      ],
      notAsked: [],
    };
    const silent = aBreak('stalled', { afterMs: 4000, quietMs: 4000 });
    const verdict = judge([
      { offers, nla: { result: { outcome: 'broken', broke: silent, durationMs: 4000, bytesReceived: 0 } } },
      withCertificate({ notAfter: '2036-01-01T00:00:00.000Z' }),
    ]);
    expect(verdict.causes.map(({ id }) => id)).toEqual(['third-party-server']);
    expect(verdict.headline).toContain(
      'stops at the sign-in check (NLA), and the evidence fits no known cause',
    );
    expect(verdict.collect?.length).toBeGreaterThan(0);
  });

  it('has the headline of the first cause, whatever check that one rests on', () => {
    const cut = negotiationBroken(reset);
    const offers = { offers: [{ protocol: 1 as const, result: selected(1) }], notAsked: [] };
    const verdict = judge([withNegotiation(cut), nothingAfterNegotiation, { offers }]);
    expect(verdict.causes.map(({ id }) => id)).toEqual([
      'host-connection-limit',
      'closed-before-negotiation',
    ]);
    expect(verdict.headline).toBe(verdict.causes[0]?.summary);
  });

  it('never puts an observation before an explanation, nor makes it more likely', () => {
    const freeRdp = { version: { major: 6, minor: 1, build: 7601 }, clockOffsetMs: 7_200_000 };
    const sure = judge([withChallenge(freeRdp), withCertificate({ notAfter: '2026-01-01T00:00:00.000Z' })]);
    expect(sure.causes.map(({ id }) => id)).toEqual([
      'certificate-expired',
      'third-party-server',
      'clock-skew',
    ]);
    const unsure = judge([
      withBrokenTls(tlsBroken(aBreak('closed', { afterBytes: 7 }))),
      withCertificate({ keyBits: 1024 }),
    ]);
    expect(unsure.causes.map(({ id }) => id)).toEqual(['tls-broken-on-path', 'certificate-weak']);
    expect(unsure.causes[1]!.confidence).toBe(unsure.causes[0]!.confidence);
    expect(unsure.headline).toBe(unsure.causes[0]?.summary);
  });

  it('says what to do about what it could not find out', () => {
    const unread = { certificate: { source: 'handshake' as const, chain: [], unreadable: 'too large' } };
    expect(judge([unread])).toMatchObject({
      healthy: false,
      failedPhase: null,
      collect: [expect.stringContaining('certificate store')],
    });
  });

  it('names the phase of a failed check that no network cause knows', () => {
    const failed: CheckResult = {
      id: 'host-services',
      phase: 'host',
      status: 'failed',
      summary: 'A service is stopped.',
      durationMs: 1,
      evidence: {},
    };
    expect(makeVerdict(causes, [failed], contextFor())).toMatchObject({
      failedPhase: 'host',
      headline:
        'The connection stops at the far computer, and the evidence fits no known cause. A service is stopped.',
    });
  });
});

describe('docs/verdict.md', () => {
  it('shows the numbers that the code computes', () => {
    const verdict = judge([
      withBrokenTls(tlsBroken(reset), { tls12Only: tlsBroken(reset), small: helloBroken(90, reset) }),
    ]);
    const text = readFileSync(new URL('../../../docs/verdict.md', import.meta.url), 'utf8');
    const shown = [...text.matchAll(/^\| `([a-z-]+)` *\|.*\| \*\*([\d.]+)\*\* *\|$/gmu)].map(
      ([, id, confidence]) => ({ id, confidence: Number(confidence) }),
    );
    expect(shown).toEqual(verdict.causes.map(({ id, confidence }) => ({ id, confidence })));
  });
});
