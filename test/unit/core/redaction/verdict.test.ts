import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIssuerWords } from '../../../../src/catalog/security-products/issuer-words.ts';
import { redactForSending } from '../../../../src/check/redact.ts';
import { replayReport } from '../../../../src/check/replay.ts';
import { redactReport } from '../../../../src/core/redaction/redact-report.ts';
import { everySwitch, redactionSwitches } from '../../../../src/shared/redaction-switches.ts';
import type { ClientFacts } from '../../../../src/shared/client-facts/index.ts';
import type { NetworkFacts } from '../../../../src/shared/facts.ts';
import { reportSchema } from '../../../../src/shared/report.ts';
import type { Report } from '../../../../src/shared/report.ts';
import { recordedMachine, recordedMachineNames } from '../../catalog/support/client-facts.ts';
import {
  aBreak,
  helloBroken,
  refused,
  someFacts,
  tlsBroken,
  withBrokenTls,
  withCertificate,
  withChallenge,
  withNegotiation,
  withTcp,
} from '../../catalog/support/facts.ts';
import { seededRandom } from './support/seeded-random.ts';

const reset = aBreak('reset', { code: 'ECONNRESET' });
const stalled = aBreak('stalled', { afterMs: 4000, quietMs: 4000 });

/** What can be wrong on the way, above all where names, addresses and thumbprints decide. */
const ways: Readonly<Record<string, readonly Partial<NetworkFacts>[]>> = {
  healthy: [],
  unreachable: [withTcp(stalled)],
  refused: [withTcp(aBreak('refused'))],
  'no certificate': [withNegotiation(refused(3))],
  'key unreadable': [
    withBrokenTls(tlsBroken(reset), { tls12Only: tlsBroken(reset), small: helloBroken(90, reset) }),
  ],
  expired: [withCertificate({ notAfter: '2026-11-20T00:00:00.000Z' })],
  'other certificate': [withCertificate({ sha1Thumbprint: '33'.repeat(20) })],
  'other name': [withCertificate({ subjectCommonName: 'SERVER02', subject: 'CN=SERVER02' })],
  'full names': [
    withCertificate({ dnsNames: ['server01.corp.example', '*.corp.example'], selfSigned: false }),
  ],
  wildcard: [withCertificate({ dnsNames: ['*.corp.example'] })],
  'address in the certificate': [withCertificate({ ipAddresses: ['192.0.2.10'] })],
  'other computer': [withChallenge({ netbiosComputer: 'SERVER02', dnsComputer: 'server02.corp.example' })],
  'name cut by NetBIOS': [withChallenge({ netbiosComputer: 'ACCOUNTING-SERV', dnsComputer: null })],
  'other domain': [
    withChallenge({ netbiosDomain: 'SALES', dnsDomain: 'sales.example', dnsForest: 'sales.example' }),
  ],
  intercepted: [
    withCertificate({
      issuerCommonName: 'Bitdefender Personal CA.Net-Defender',
      issuer: 'CN=Bitdefender Personal CA.Net-Defender',
      selfSigned: false,
      dnsNames: ['server01'],
    }),
  ],
  'intercepted by a one-word name': [
    withCertificate({
      issuerCommonName: 'mitmproxy',
      issuer: 'CN=mitmproxy',
      selfSigned: false,
      dnsNames: ['server01'],
    }),
  ],
  mail: [
    withNegotiation({
      outcome: 'foreign',
      foreign: { protocol: 'smtp', firstBytes: Buffer.from('220 server01.corp.example').toString('hex') },
      durationMs: 3,
      bytesReceived: 25,
    }),
  ],
};
const hosts = [
  'server01',
  'SERVER01',
  'server01.corp.example',
  'accounting-server-of-the-company',
  'accounting-server-of-the-company.corp.example',
  '192.0.2.10',
  'localhost',
];

function aReport(host: string, way: string, client: ClientFacts | null): Report {
  const network = someFacts(...(ways[way] ?? []));
  const empty: Report = {
    schemaVersion: 1,
    tool: { name: 'rdp-troubleshooter', version: '0.1.0' },
    startedAt: '2026-11-21T08:00:00.000Z',
    durationMs: 180,
    target: { input: host, host: host.toLowerCase(), port: 3389, addresses: ['192.0.2.10'] },
    reportedError: { code: 2308, extendedCode: 7 },
    machine: { platform: 'win32', os: 'Windows 11 Pro', hostRole: false },
    checks: [],
    verdict: { healthy: true, failedPhase: null, headline: '', causes: [] },
    facts: { network, ...(client === null ? {} : { client }) },
  };
  return replayReport(empty).report;
}

/** Everything of a judgement that holds no words. */
function judgementOf(report: Report): object {
  const { verdict, checks } = replayReport(report).report;
  return {
    healthy: verdict.healthy,
    failedPhase: verdict.failedPhase,
    causes: verdict.causes.map(({ id, confidence, for: reasons, against }) => ({
      id,
      confidence: confidence.toFixed(6),
      reasons: reasons.map(({ check }) => check),
      against: against.map(({ check }) => check),
    })),
    checks: checks.map(({ id, status }) => ({ id, status })),
  };
}

const someReport = fc.record({
  host: fc.constantFrom(...hosts),
  way: fc.constantFrom(...Object.keys(ways)),
  machine: fc.constantFrom(null, ...recordedMachineNames()),
  switches: fc.subarray([...redactionSwitches], { minLength: 1 }),
  seed: fc.nat(),
});
type SomeReport = typeof someReport extends fc.Arbitrary<infer Value> ? Value : never;

const build = ({ host, way, machine }: SomeReport): Report =>
  aReport(host, way, machine === null ? null : recordedMachine(machine).client);

describe('a redacted report', () => {
  it('is judged like the one that it was made from, with any of the switches', () => {
    fc.assert(
      fc.property(someReport, (some) => {
        const report = build(some);
        const redacted = redactReport(report, {
          switches: new Set(some.switches),
          random: seededRandom(some.seed),
          publicPart: findIssuerWords,
        });
        expect(judgementOf(redacted)).toEqual(judgementOf(report));
        expect(reportSchema.safeParse(redacted).success).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('says the same in its own words before and after it is judged again', () => {
    fc.assert(
      fc.property(someReport, (some) => {
        const sent = redactForSending(build(some), new Set(some.switches), seededRandom(some.seed));
        const { report, verdictChanged } = replayReport(sent);
        expect(verdictChanged).toBe(false);
        expect(report.verdict).toEqual(sent.verdict);
        expect(report.checks.map(({ summary }) => summary)).toEqual(
          sent.checks.map(({ summary }) => summary),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('can be redacted again and is still judged so', () => {
    fc.assert(
      fc.property(someReport, (some) => {
        const report = build(some);
        const twice = redactForSending(
          redactForSending(report, everySwitch, seededRandom(some.seed)),
          everySwitch,
          seededRandom(some.seed + 1),
        );
        expect(judgementOf(twice)).toEqual(judgementOf(report));
      }),
      { numRuns: 30 },
    );
  });

  it('says which names were taken out', () => {
    const report = aReport('server01', 'healthy', null);
    expect(redactForSending(report, new Set(['names', 'users'])).redacted).toEqual(['names', 'users']);
    expect(report.redacted).toBeUndefined();
  });
});

describe('each switch alone', () => {
  const report = aReport('server01.corp.example', 'expired', recordedMachine('stale-credentials').client);
  const textWith = (...switches: (typeof redactionSwitches)[number][]): string =>
    JSON.stringify(redactForSending(report, new Set(switches), seededRandom(7))).toLowerCase();

  it.each([
    ['names', /server01/u],
    ['domain', /corp/u],
    ['addresses', /192\.0\.2\.10/u],
    ['thumbprints', /(?:11){20}/u],
  ] as const)('%s takes out its own and leaves the others', (name, own) => {
    const others = redactionSwitches.filter((other) => other !== name);
    expect(textWith(name)).not.toMatch(own);
    expect(textWith(...others)).toMatch(own);
  });

  it('users takes out who signs in', () => {
    const users = /\\\\(?<user>[a-z]+)"/u.exec(
      JSON.stringify(report.facts?.client?.savedCredentials).toLowerCase(),
    )?.groups?.['user'];
    expect(users).toBeDefined();
    expect(textWith('users')).not.toMatch(new RegExp(`\\b${users ?? ''}\\b`, 'u'));
    expect(textWith('names')).toMatch(new RegExp(`\\b${users ?? ''}\\b`, 'u'));
  });
});
