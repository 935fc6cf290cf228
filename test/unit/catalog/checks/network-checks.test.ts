import { describe, expect, it } from 'vitest';
import { networkChecks } from '../../../../src/catalog/checks/index.ts';
import { evaluateChecks } from '../../../../src/core/check-graph.ts';
import type { CheckContext } from '../../../../src/core/check-definition.ts';
import type { Certificate, NetworkFacts } from '../../../../src/shared/facts.ts';
import { networkFactsSchema } from '../../../../src/shared/facts.ts';
import type { NetworkCheckId } from '../../../../src/shared/ids.ts';
import type { CheckStatus } from '../../../../src/shared/report.ts';
import {
  aBreak,
  anotherAddress,
  contextFor,
  helloAnswered,
  helloBroken,
  packetSize,
  mcsDisconnect,
  negotiationBroken,
  nothingAfterNegotiation,
  refused,
  selected,
  silentUdp,
  someFacts,
  tlsBroken,
  tlsEstablished,
  withBrokenTls,
  withCertificate,
  withChallenge,
  withNegotiation,
  withTcp,
} from '../support/facts.ts';
import { expectValidResults } from '../support/expect-results.ts';
import { resultOf } from '../support/judge.ts';

type Row = readonly [
  check: NetworkCheckId,
  what: string,
  overrides: Partial<NetworkFacts>,
  status: CheckStatus,
  text: string,
  context?: CheckContext,
];

const resolved = someFacts().resolution;
const lookup = (how: NonNullable<typeof resolved.failure>['how'], durationMs = 4): Partial<NetworkFacts> => ({
  resolution: { ...resolved, durationMs, addresses: [], failure: { how, code: 'ENOTFOUND' } },
});
const stalled = aBreak('stalled', { afterMs: 4000, quietMs: 4000 });
const reset = aBreak('reset', { code: 'ECONNRESET' });
const nla = (result: NonNullable<NetworkFacts['nla']>['result']): Partial<NetworkFacts> => ({
  nla: { result },
});
const udp = (outcome: NonNullable<NetworkFacts['udp']>['outcome']): Partial<NetworkFacts> => ({
  udp: { ...silentUdp.udp!, outcome, code: 'EPERM' },
});
const foreign = (protocol: 'http' | 'unknown'): Partial<NetworkFacts> => ({
  ...withNegotiation({
    outcome: 'foreign',
    foreign: { protocol, firstBytes: '48545450' },
    durationMs: 3,
    bytesReceived: 4,
  }),
  ...nothingAfterNegotiation,
});
const authority = { selfSigned: false, issuer: 'CN=Example CA', issuerCommonName: 'Example CA' };
const offered = (...breaks: readonly ReturnType<typeof aBreak>[]): Partial<NetworkFacts> => ({
  offers: {
    offers: breaks.map((broke, index) => ({
      protocol: index === 0 ? 1 : 2,
      result: negotiationBroken(broke),
    })),
    notAsked: [],
  },
});
const typedAddress = contextFor('192.0.2.10');

const rows: readonly Row[] = [
  ['name-resolution', 'found', {}, 'passed', 'server01 is 192.0.2.10.'],
  [
    'name-resolution',
    'hosts file',
    { resolution: { ...resolved, hostsFileAddresses: ['192.0.2.10'] } },
    'passed',
    'hosts file',
  ],
  [
    'name-resolution',
    'address typed',
    { resolution: { ...resolved, kind: 'ipv4' } },
    'passed',
    'is an address',
    typedAddress,
  ],
  ['name-resolution', 'not found', lookup('not-found'), 'failed', 'does not exist'],
  ['name-resolution', 'no address', lookup('no-address'), 'failed', 'has no address'],
  ['name-resolution', 'server failed', lookup('server-failed'), 'failed', 'could not answer'],
  ['name-resolution', 'timed out', lookup('timed-out', 5000), 'failed', 'within 5.0 s'],
  ['name-resolution', 'stopped', lookup('cancelled'), 'error', 'not looked up in time'],
  ['name-resolution', 'no time', lookup('timed-out', 100), 'error', 'not looked up in time'],

  ['tcp-connect', 'connected', {}, 'passed', 'answers on port 3389 in 2.0 ms'],
  [
    'tcp-connect',
    'second address, first refused',
    withTcp(aBreak('refused'), null),
    'warning',
    '192.0.2.11 answers on port 3389 in 2.0 ms. 192.0.2.10 of the same name refuses.',
  ],
  [
    'tcp-connect',
    'second address, first given up after a second',
    withTcp(aBreak('cancelled', { afterMs: 1010, quietMs: 1010 }), null),
    'warning',
    'can delay',
  ],
  [
    'tcp-connect',
    'second address, first given up at once',
    withTcp(aBreak('cancelled', { afterMs: 20, quietMs: 20 }), null),
    'passed',
    '192.0.2.11 answers',
  ],
  [
    'tcp-connect',
    'no way to the other family',
    withTcp(null, aBreak('unreachable', { code: 'ENETUNREACH' })),
    'passed',
    '192.0.2.10 answers',
  ],
  [
    'tcp-connect',
    'localhost refuses in the other family',
    withTcp(null, aBreak('refused')),
    'passed',
    '192.0.2.10 answers',
    contextFor('localhost'),
  ],
  ['tcp-connect', 'second address, first silent', withTcp(stalled, null), 'warning', 'can delay'],
  ['tcp-connect', 'refused', withTcp(aBreak('refused')), 'failed', 'was refused'],
  ['tcp-connect', 'timed out', withTcp(stalled), 'failed', 'no answer within 4.0 s'],
  [
    'tcp-connect',
    'a silence too short to tell',
    withTcp(aBreak('stalled', { afterMs: 400, quietMs: 400 })),
    'error',
    'was not reached',
  ],
  [
    'tcp-connect',
    'prohibited',
    withTcp(aBreak('unreachable', { code: 'EHOSTUNREACH' })),
    'failed',
    'was turned away on the way after 12 ms (EHOSTUNREACH)',
  ],
  [
    'tcp-connect',
    'nobody at the address',
    withTcp(aBreak('unreachable', { code: 'EHOSTUNREACH', afterMs: 3060, quietMs: 3060 })),
    'failed',
    'found nobody at that address within 3.1 s (EHOSTUNREACH)',
  ],
  [
    'tcp-connect',
    'no route',
    withTcp(aBreak('unreachable', { code: 'ENETUNREACH', afterMs: 0.3, quietMs: 0.3 })),
    'failed',
    'found no route there (ENETUNREACH)',
  ],
  ['tcp-connect', 'two fail', withTcp(stalled, aBreak('refused')), 'failed', 'None of 2 addresses'],
  ['tcp-connect', 'own fault', withTcp(aBreak('local', { code: 'EPERM' })), 'error', 'was not reached'],
  ['tcp-connect', 'stopped early', withTcp(aBreak('cancelled')), 'error', 'was not reached'],
  [
    'tcp-connect',
    'cut by the deadline after a long wait',
    withTcp(aBreak('cancelled', { afterMs: 3500, quietMs: 3500 })),
    'failed',
    'within 3.5 s',
  ],

  ['rdp-negotiation', 'NLA', {}, 'passed', 'early user authorization'],
  ['rdp-negotiation', 'TLS', withNegotiation(selected(1)), 'passed', 'chose TLS'],
  ['rdp-negotiation', 'standard', withNegotiation(selected(0)), 'warning', 'standard RDP security'],
  ['rdp-negotiation', 'not offered', withNegotiation(selected(4)), 'failed', 'not offered'],
  [
    'rdp-negotiation',
    'no answer',
    withNegotiation({ outcome: 'no-answer', durationMs: 2, bytesReceived: 11 }),
    'warning',
    'knows no negotiation',
  ],
  ...[1, 2, 3, 4, 5, 6, 99].map((code): Row => [
    'rdp-negotiation',
    `refusal ${code}`,
    { ...withNegotiation(refused(code)), ...nothingAfterNegotiation },
    'failed',
    `code ${code}`,
  ]),
  ['rdp-negotiation', 'disconnect', withNegotiation(mcsDisconnect), 'failed', 'disconnect message'],
  [
    'rdp-negotiation',
    'malformed',
    withNegotiation({
      outcome: 'malformed',
      problem: 'length',
      firstBytes: '0300ffff',
      durationMs: 1,
      bytesReceived: 4,
    }),
    'failed',
    'breaks its rules',
  ],
  ['rdp-negotiation', 'HTTP', foreign('http'), 'failed', 'a web server (HTTP)'],
  [
    'rdp-negotiation',
    'silent',
    withNegotiation(negotiationBroken(stalled)),
    'failed',
    'no answer within 4.0 s',
  ],
  [
    'rdp-negotiation',
    'a silence too short to tell',
    withNegotiation(negotiationBroken(aBreak('stalled', { afterMs: 102, quietMs: 102 }))),
    'error',
    'was given up after 102 ms',
  ],
  [
    'rdp-negotiation',
    'slow drip',
    withNegotiation(negotiationBroken(aBreak('stalled', { afterBytes: 17, afterMs: 5000, quietMs: 196 }))),
    'failed',
    'was too slow: only 17 bytes came within 5.0 s',
  ],
  ['rdp-negotiation', 'reset', withNegotiation(negotiationBroken(reset)), 'failed', 'was reset'],
  [
    'rdp-negotiation',
    'stopped',
    withNegotiation(negotiationBroken(aBreak('cancelled'))),
    'error',
    'was stopped',
  ],

  [
    'security-protocols',
    'NLA demanded',
    {},
    'passed',
    'takes NLA with early user authorization, NLA, and refuses standard RDP security, TLS',
  ],
  ['security-protocols', 'in a scan', { offers: null }, 'skipped', 'Not checked'],
  [
    'security-protocols',
    'silent listener',
    { ...withNegotiation(negotiationBroken(stalled)), offers: { offers: [], notAsked: [] } },
    'skipped',
    'Not checked',
  ],
  [
    'security-protocols',
    'given up after a while',
    offered(aBreak('stalled', { afterMs: 2500, quietMs: 2500 })),
    'warning',
    'The single offers got no answer within 2.5 s, when they were given up.',
  ],
  [
    'security-protocols',
    'given up too soon to tell',
    offered(aBreak('stalled', { afterMs: 50, quietMs: 50 })),
    'skipped',
    'Not checked',
  ],
  [
    'security-protocols',
    'one cut, one given up',
    offered(reset, aBreak('stalled', { afterMs: 2500, quietMs: 2500 })),
    'warning',
    'The server cut 1 of the single offers; the others got no answer within 2.5 s.',
  ],
  [
    'security-protocols',
    'standard only',
    {
      ...withNegotiation(selected(0)),
      offers: {
        offers: [
          { protocol: 0, result: selected(0) },
          { protocol: 1, result: selected(0) },
        ],
        notAsked: [],
      },
    },
    'warning',
    'takes standard RDP security',
  ],
  [
    'security-protocols',
    'some cut',
    {
      offers: {
        offers: [
          { protocol: 1, result: negotiationBroken(reset) },
          { protocol: 2, result: selected(2) },
        ],
        notAsked: [],
      },
    },
    'warning',
    '1 of 2 connections',
  ],
  [
    'security-protocols',
    'Entra cut is normal',
    {
      offers: {
        offers: [
          { protocol: 16, result: negotiationBroken(reset) },
          { protocol: 2, result: selected(2) },
        ],
        notAsked: [],
      },
    },
    'passed',
    'takes NLA with',
  ],
  [
    'security-protocols',
    'all cut',
    { offers: { offers: [{ protocol: 1, result: negotiationBroken(reset) }], notAsked: [] } },
    'warning',
    'cut every single offer',
  ],
  [
    'security-protocols',
    'another address breaks at the ClientHello',
    { otherAddresses: [anotherAddress({ tls: tlsBroken(reset) })] },
    'warning',
    'By 192.0.2.11, another address of the name, only the negotiation works, and then it ends (reset).',
  ],
  [
    'security-protocols',
    'another address refuses the offer',
    { otherAddresses: [anotherAddress({ negotiation: refused(3), tls: null })] },
    'warning',
    'only the connection works, and then it ends.',
  ],
  [
    'security-protocols',
    'another address was given up in time',
    { otherAddresses: [anotherAddress({ tls: tlsBroken(aBreak('cancelled')) })] },
    'passed',
    'takes NLA',
  ],
  [
    'security-protocols',
    'another address passes where the first breaks',
    { ...withBrokenTls(tlsBroken(reset)), otherAddresses: [anotherAddress({})] },
    'warning',
    'By 192.0.2.11, another address of the name, encryption works.',
  ],
  [
    'security-protocols',
    'another address passes where the first is silent',
    {
      ...withNegotiation(negotiationBroken(stalled)),
      ...nothingAfterNegotiation,
      offers: { offers: [], notAsked: [] },
      otherAddresses: [anotherAddress({})],
    },
    'warning',
    'encryption works.',
  ],

  ['tls-handshake', '1.3', {}, 'passed', 'TLSv1.3'],
  [
    'tls-handshake',
    '1.2',
    { tls: { main: tlsEstablished('TLSv1.2'), tls12Only: null, withoutServerName: null } },
    'passed',
    'TLSv1.2',
  ],
  [
    'tls-handshake',
    '1.1',
    { tls: { main: tlsEstablished('TLSv1.1'), tls12Only: null, withoutServerName: null } },
    'failed',
    'switched off',
  ],
  [
    'tls-handshake',
    '1.0',
    { tls: { main: tlsEstablished('TLSv1'), tls12Only: null, withoutServerName: null } },
    'failed',
    'switched off',
  ],
  ['tls-handshake', 'reset', withBrokenTls(tlsBroken(reset)), 'failed', 'ClientHello'],
  ['tls-handshake', 'alert', withBrokenTls(tlsBroken(aBreak('alert', { alert: 70 }))), 'failed', 'alert 70'],
  ['tls-handshake', 'standard security', withNegotiation(selected(0)), 'skipped', 'Does not apply'],
  ['tls-handshake', 'stopped', withBrokenTls(tlsBroken(aBreak('cancelled'))), 'error', 'was stopped'],
  [
    'tls-handshake',
    'a silence too short to tell',
    withBrokenTls(tlsBroken(aBreak('stalled', { afterMs: 120, quietMs: 120 }))),
    'error',
    'was given up',
  ],
  [
    'tls-handshake',
    'library refuses',
    withBrokenTls(tlsBroken(aBreak('local', { code: 'ERR_SSL_UNSUPPORTED_PROTOCOL' }))),
    'failed',
    'ERR_SSL_UNSUPPORTED_PROTOCOL',
  ],
  [
    'tls-handshake',
    'own fault',
    withBrokenTls(tlsBroken(aBreak('local', { code: 'EMFILE' }))),
    'error',
    'EMFILE',
  ],

  ['certificate', 'made by Windows', {}, 'passed', 'like one that Windows makes itself'],
  [
    'certificate',
    'expired',
    withCertificate({ notAfter: '2026-11-14T00:00:00.000Z' }),
    'failed',
    'expired on 2026-11-14',
  ],
  [
    'certificate',
    'not yet valid',
    withCertificate({ notBefore: '2026-12-24T00:00:00.000Z' }),
    'failed',
    'only from 2026-12-24',
  ],
  [
    'certificate',
    'other name',
    withCertificate({ dnsNames: ['other.example'] }),
    'warning',
    'for other.example, not for server01',
  ],
  ['certificate', 'address typed', {}, 'warning', 'not for 192.0.2.10', typedAddress],
  [
    'certificate',
    'address named',
    withCertificate({ ipAddresses: ['192.0.2.10'] }),
    'passed',
    'valid until',
    typedAddress,
  ],
  [
    'certificate',
    'wildcard',
    withCertificate({ ...authority, dnsNames: ['*.corp.example'] }),
    'passed',
    'valid until',
    contextFor('a.corp.example'),
  ],
  [
    'certificate',
    'self-signed for ten years',
    withCertificate({ notAfter: '2036-01-01T00:00:00.000Z' }),
    'passed',
    'self-signed',
  ],
  ['certificate', 'RSA 1024', withCertificate({ keyBits: 1024 }), 'warning', '1024 bits'],
  [
    'certificate',
    'P-192',
    withCertificate({ keyType: 'ec', keyBits: 192, curve: 'P-192' }),
    'warning',
    '192 bits',
  ],
  [
    'certificate',
    'P-256',
    withCertificate({ keyType: 'ec', keyBits: 256, curve: 'P-256', signatureAlgorithm: 'ecdsa-with-SHA256' }),
    'passed',
    'valid until',
  ],
  [
    'certificate',
    'SHA-1',
    withCertificate({ signatureAlgorithm: 'sha1WithRSAEncryption' }),
    'warning',
    'SHA-1',
  ],
  ['certificate', 'MD5', withCertificate({ signatureAlgorithm: 'md5WithRSAEncryption' }), 'warning', 'MD5'],
  [
    'certificate',
    'intercepted',
    withCertificate({ ...authority, issuerCommonName: 'Bitdefender Personal CA.Net-Defender' }),
    'warning',
    'issued by Bitdefender',
  ],
  [
    'certificate',
    'shown before the handshake failed',
    { ...withBrokenTls(tlsBroken(reset)), ...withCertificate({}) },
    'passed',
    'valid until',
  ],
  ['certificate', 'none shown', withBrokenTls(tlsBroken(reset)), 'skipped', 'Not checked'],
  [
    'certificate',
    'unreadable',
    { certificate: { source: 'handshake', chain: [], unreadable: 'not DER' } },
    'error',
    'could not be read',
  ],
  ['certificate', 'standard security', withNegotiation(selected(0)), 'skipped', 'Does not apply'],

  ['nla-challenge', 'challenged', {}, 'passed', 'calls itself server01.corp.example'],
  [
    'nla-challenge',
    'other name',
    withChallenge({ dnsComputer: 'files.corp.example', netbiosComputer: 'FILES' }),
    'warning',
    'which is not server01',
  ],
  ['nla-challenge', 'clock', withChallenge({ clockOffsetMs: -3_600_000 }), 'warning', '60 minutes behind'],
  [
    'nla-challenge',
    'clock within five minutes',
    withChallenge({ clockOffsetMs: 299_000 }),
    'passed',
    'calls itself',
  ],
  [
    'nla-challenge',
    'no name',
    withChallenge({ dnsComputer: null, netbiosComputer: null }),
    'passed',
    'does not say',
  ],
  [
    'nla-challenge',
    'refused',
    nla({ outcome: 'refused', errorCode: 0xc00000bb, durationMs: 2, bytesReceived: 20 }),
    'failed',
    '0xc00000bb',
  ],
  [
    'nla-challenge',
    'malformed',
    nla({ outcome: 'malformed', problem: 'bad-der', firstBytes: 'ab', durationMs: 2, bytesReceived: 48 }),
    'failed',
    'something that is not NLA',
  ],
  [
    'nla-challenge',
    'challenge malformed',
    nla({
      outcome: 'malformed',
      problem: 'ntlm-length-out-of-range',
      firstBytes: '30',
      durationMs: 2,
      bytesReceived: 48,
    }),
    'failed',
    'answers with NLA, but its NTLM challenge is malformed: a field has a length that it cannot have',
  ],
  [
    'nla-challenge',
    'message malformed',
    nla({ outcome: 'malformed', problem: 'too-long', firstBytes: '30', durationMs: 2, bytesReceived: 48 }),
    'failed',
    'its message is malformed: it holds more',
  ],
  [
    'nla-challenge',
    'no challenge',
    nla({ outcome: 'malformed', problem: 'no-token', firstBytes: '30', durationMs: 2, bytesReceived: 48 }),
    'failed',
    'sends no NTLM challenge',
  ],
  [
    'nla-challenge',
    'another mechanism',
    nla({ outcome: 'malformed', problem: 'not-ntlm', firstBytes: '30', durationMs: 2, bytesReceived: 48 }),
    'failed',
    'something else than an NTLM challenge',
  ],
  [
    'nla-challenge',
    'a clock that was never set',
    withChallenge({ serverTime: '1601-01-01T00:00:00.000Z', clockOffsetMs: -13_439_000_000_000 }),
    'passed',
    'calls itself',
  ],
  [
    'nla-challenge',
    'a time beyond all calendars',
    withChallenge({ serverTime: null, clockOffsetMs: 900_000_000_000_000 }),
    'passed',
    'calls itself',
  ],
  [
    'nla-challenge',
    'reset',
    nla({ outcome: 'broken', broke: reset, durationMs: 2, bytesReceived: 0 }),
    'failed',
    'was reset',
  ],
  [
    'nla-challenge',
    'silent',
    nla({ outcome: 'broken', broke: stalled, durationMs: 4000, bytesReceived: 0 }),
    'failed',
    'no answer',
  ],
  ['nla-challenge', 'not used', nla({ outcome: 'not-used', protocol: 1 }), 'skipped', 'Does not apply'],

  ['udp-transport', 'answered', {}, 'passed', 'answers in 3.0 ms'],
  ['udp-transport', 'silent Windows', silentUdp, 'warning', 'No answer over UDP to 2 packets'],
  ['udp-transport', 'refusing Windows', udp('refused'), 'warning', 'refuses UDP'],
  ['udp-transport', 'foreign', udp('foreign'), 'warning', 'not Remote Desktop'],
  [
    'udp-transport',
    'silent FreeRDP',
    { ...silentUdp, ...withChallenge({ version: { major: 6, minor: 1, build: 7601 } }) },
    'skipped',
    'No answer',
  ],
  [
    'udp-transport',
    'refusing xrdp',
    { ...udp('refused'), ...withNegotiation(selected(1)), ...nla({ outcome: 'not-used', protocol: 1 }) },
    'skipped',
    'refuses UDP',
  ],
  ['udp-transport', 'own fault', udp('local'), 'error', 'could not be tried'],
  ['udp-transport', 'stopped', udp('cancelled'), 'skipped', 'not tried to the end'],

  ['path-mtu', 'fine', {}, 'passed', '1400 bytes came'],
  [
    'path-mtu',
    'hole',
    withBrokenTls(tlsBroken(stalled), { small: helloAnswered(90), padded: helloBroken(1500, stalled) }),
    'failed',
    'large packets vanish',
  ],
  [
    'path-mtu',
    'measured hole',
    withBrokenTls(tlsBroken(stalled), {
      small: helloAnswered(90),
      packetSize: packetSize('limited', 1300, 1301),
    }),
    'failed',
    'Packets of up to 1300 bytes pass.',
  ],
  [
    'path-mtu',
    'narrower than any',
    withBrokenTls(tlsBroken(stalled), {
      small: helloAnswered(90),
      packetSize: packetSize('too-narrow', 100, 1280),
    }),
    'failed',
    'Not even packets of 1280 bytes pass.',
  ],
  [
    'path-mtu',
    'no answer to echo requests',
    withBrokenTls(tlsBroken(stalled), { small: helloAnswered(90), packetSize: packetSize('silent') }),
    'failed',
    'large packets vanish on the way.',
  ],
  [
    'path-mtu',
    'filter',
    withBrokenTls(tlsBroken(stalled), { small: helloBroken(90, stalled) }),
    'skipped',
    'explains nothing',
  ],
  [
    'path-mtu',
    'reset',
    withBrokenTls(tlsBroken(reset), { small: helloAnswered(90) }),
    'skipped',
    'explains nothing',
  ],
  [
    'path-mtu',
    'slow drip',
    withBrokenTls(tlsBroken(aBreak('stalled', { afterBytes: 9, afterMs: 9000, quietMs: 700 })), {
      small: helloAnswered(90),
    }),
    'skipped',
    'explains nothing',
  ],
  ['path-mtu', 'no time', withBrokenTls(tlsBroken(stalled)), 'skipped', 'explains nothing'],
  [
    'path-mtu',
    'a silence too short to tell',
    withBrokenTls(tlsBroken(aBreak('stalled', { afterMs: 120, quietMs: 120 })), { small: helloAnswered(90) }),
    'skipped',
    'explains nothing',
  ],
];

describe('network checks', () => {
  for (const [check, what, overrides, status, text, context = contextFor()] of rows) {
    it(`${check}: ${what}`, () => {
      const facts = someFacts(overrides);
      expect(networkFactsSchema.parse(facts)).toEqual(facts);
      const result = resultOf(check, facts, context);
      expect(result.status).toBe(status);
      expect(result.summary).toContain(text);
    });

    it(`${check}: ${what} gives valid results and texts for people`, () => {
      expectValidResults(evaluateChecks(networkChecks, someFacts(overrides), context));
    });
  }

  it('gives a table row to every check', () => {
    expect(new Set(rows.map(([check]) => check)).size).toBe(networkChecks.length);
  });

  it('judges a server that chose standard security healthy up to there, without noise', () => {
    const results = evaluateChecks(
      networkChecks,
      someFacts(withNegotiation(selected(0)), nothingAfterNegotiation),
      contextFor(),
    );
    const skipped = results.filter(({ status }) => status === 'skipped').map(({ id }) => id);
    expect(skipped).toEqual(['tls-handshake', 'certificate', 'nla-challenge', 'path-mtu']);
    expect(results.find(({ id }) => id === 'nla-challenge')?.reason).toContain('standard RDP security');
  });

  it('says why nothing more was asked', () => {
    const reasonOf = (...overrides: readonly Partial<NetworkFacts>[]): string | undefined =>
      resultOf('security-protocols', someFacts(...overrides)).reason;
    const nothingAsked = { offers: { offers: [], notAsked: [] } };
    expect(reasonOf({ offers: null })).toContain('A scan opens one connection');
    expect(reasonOf(nothingAsked, withNegotiation(negotiationBroken(stalled)))).toContain('got no answer');
    expect(reasonOf(nothingAsked, foreign('http'))).toContain('does not speak Remote Desktop');
    expect(reasonOf(nothingAsked)).toContain('The run ended');
    expect(resultOf('udp-transport', someFacts({ udp: null })).reason).not.toContain('The run ended');
  });

  it('tells a run that was stopped from one without time', () => {
    const reasonOf = (broke: ReturnType<typeof aBreak>): string | undefined =>
      resultOf('rdp-negotiation', someFacts(withNegotiation(negotiationBroken(broke)))).reason;
    expect(reasonOf(aBreak('cancelled'))).toBe('The run was stopped before this got an answer.');
    expect(reasonOf(aBreak('stalled', { afterMs: 102 }))).toContain('Only 102 ms were left to wait');
  });

  it('says why a certificate could not be read', () => {
    const facts = someFacts({ certificate: { source: 'handshake', chain: [], unreadable: 'too large' } });
    const result = resultOf('certificate', facts);
    expect(result.summary).toBe('The certificate could not be read.');
    expect(result.reason).toBe('It is not a certificate that this program understands: too large.');
  });

  it('counts what the main connection selected among what the server takes', () => {
    const offers = { offers: [{ protocol: 2 as const, result: refused(1) }], notAsked: [] };
    const result = resultOf('security-protocols', someFacts({ offers, ...withNegotiation(selected(1)) }));
    expect(result).toMatchObject({ status: 'passed', summary: 'The server takes TLS, and refuses NLA.' });
  });

  it('takes localhost for the name that it is', () => {
    expect(resultOf('certificate', someFacts(), contextFor('localhost')).evidence['comparedKind']).toBe(
      'name',
    );
  });

  it('recognises what Windows makes and what it does not', () => {
    const windowsMade = (certificate: Partial<Certificate>): unknown =>
      resultOf('certificate', someFacts(withCertificate(certificate))).evidence['windowsMade'];
    expect(windowsMade({})).toBe(true);
    expect(windowsMade({ dnsNames: ['server01'] })).toBe(false);
    expect(windowsMade({ notAfter: '2028-03-03T00:00:00.000Z' })).toBe(false);
    expect(windowsMade({ selfSigned: false })).toBe(false);
  });
});
