import { describe, expect, it } from 'vitest';
import { causes } from '../../../../src/catalog/causes/index.ts';
import { networkChecks } from '../../../../src/catalog/checks/index.ts';
import { wholeRunChecksFor } from '../../../../src/check/whole-run-checks.ts';
import type { CheckContext } from '../../../../src/core/check-definition.ts';
import { evaluateChecks } from '../../../../src/core/check-graph.ts';
import { viewResults } from '../../../../src/core/evidence-view.ts';
import { causeLogOdds } from '../../../../src/core/rank-causes.ts';
import type { NetworkFacts, PacketSizeFacts } from '../../../../src/shared/facts.ts';
import type { CauseId, Phase } from '../../../../src/shared/ids.ts';
import { verdictSchema } from '../../../../src/shared/report.ts';
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
import { clientCauseIds } from '../support/client-causes.ts';
import { aRound, failedRound, repeated } from '../support/rounds.ts';
import { judge } from '../support/judge.ts';

type Overrides = readonly Partial<NetworkFacts>[];
const reset = aBreak('reset', { code: 'ECONNRESET' });
const stalled = aBreak('stalled', { afterMs: 4000, quietMs: 4000 });
const onTimer = aBreak('reset', { afterMs: 3010, quietMs: 3005 });
const address = contextFor('192.0.2.10');
const { resolution } = someFacts();
const atTimes = repeated(aRound(), failedRound('tcp', 'stalled', 5000), aRound());

const negotiation = (
  result: Parameters<typeof withNegotiation>[0],
  offers: NetworkFacts['offers'] = null,
): Overrides => [withNegotiation(result), nothingAfterNegotiation, { offers }];
const offersThat = (
  ...results: readonly ReturnType<typeof refused>[]
): NonNullable<NetworkFacts['offers']> => ({
  offers: results.map((result, index) => ({ protocol: ([0, 1, 2, 8, 16] as const)[index]!, result })),
  notAsked: [],
});
const lookup: Partial<NetworkFacts> = {
  ...withTcp(),
  tcp: null,
  resolution: { ...resolution, addresses: [], failure: { how: 'not-found', code: 'ENOTFOUND' } },
};
const http = negotiation({
  outcome: 'foreign',
  foreign: { protocol: 'http', firstBytes: '48545450' },
  durationMs: 3,
  bytesReceived: 4,
});
const keyCut = withBrokenTls(tlsBroken(reset), {
  tls12Only: tlsBroken(reset),
  small: helloBroken(90, reset),
});
const hole = withBrokenTls(tlsBroken(stalled), {
  small: helloAnswered(90),
  padded: helloBroken(1500, stalled),
});
const nlaBroken = (result: NonNullable<NetworkFacts['nla']>['result']): Partial<NetworkFacts> => ({
  nla: { result },
});
const bitdefender = {
  selfSigned: false,
  issuerCommonName: 'Bitdefender Personal CA.Net-Defender',
  issuer: 'CN=Bitdefender Personal CA.Net-Defender',
};

/** The first address answers after this round trip. */
function farAway(roundTripMs: number): Overrides {
  const { tcp } = someFacts();
  const result = { ...refused(5), durationMs: roundTripMs + 1 };
  return [
    {
      ...withNegotiation({ ...selected(8), durationMs: roundTripMs + 2 }),
      tcp: { ...tcp!, attempts: tcp!.attempts.map((attempt) => ({ ...attempt, roundTripMs })) },
      offers: { offers: [{ protocol: 0, result }], notAsked: [] },
    },
  ];
}

/** What must come first, for the evidence in each row. `null`: the evidence fits no cause. */
const firstCause: readonly (readonly [
  what: string,
  overrides: Overrides,
  phase: Phase | null,
  cause: CauseId | null,
  context?: CheckContext,
])[] = [
  ['healthy', [], null, null],
  ['rounds of which some got no answer', [], 'tcp', 'unstable-path', atTimes],
  [
    'rounds of which some were closed at once',
    [],
    'negotiation',
    'host-connection-limit',
    repeated(aRound(), failedRound('negotiation', 'closed', 3), aRound()),
  ],
  [
    'rounds that were cut after the same silence',
    [],
    'negotiation',
    'idle-timeout-on-path',
    repeated(failedRound('negotiation', 'reset', 2600), failedRound('negotiation', 'reset', 2610), aRound()),
  ],
  [
    'rounds that all fail alike',
    [keyCut],
    'tls',
    'certificate-key-unreadable',
    repeated(...Array.from({ length: 4 }, () => failedRound('tls', 'reset'))),
  ],
  [
    'a handshake that was cut before the far computer could have done it',
    [...farAway(60), keyCut],
    'tls',
    'tls-broken-on-path',
  ],
  ['healthy by address', [], null, null, address],
  ['name not found', [lookup], 'name', 'name-not-found'],
  ['silent host', [withTcp(stalled, stalled)], 'tcp', 'host-unreachable'],
  ['no route', [withTcp(aBreak('unreachable', { code: 'ENETUNREACH' }))], 'tcp', 'host-unreachable'],
  ['turned away', [withTcp(aBreak('unreachable', { code: 'EHOSTUNREACH' }))], 'tcp', 'host-unreachable'],
  ['silent for two seconds', [withTcp(aBreak('stalled', { afterMs: 2000 }))], 'tcp', 'host-unreachable'],
  ['refused', [withTcp(aBreak('refused'))], 'tcp', 'port-closed'],
  ['refused and silent', [withTcp(aBreak('refused'), stalled)], 'tcp', 'port-closed'],
  ['reset at TCP', [withTcp(aBreak('reset'))], 'tcp', 'closed-before-negotiation'],
  [
    'hosts file to a dead address',
    [{ ...withTcp(stalled), resolution: { ...resolution, hostsFileAddresses: ['192.0.2.10'] } }],
    'tcp',
    'host-unreachable',
  ],
  ['HTTP', http, 'negotiation', 'not-an-rdp-server'],
  [
    'malformed',
    negotiation({
      outcome: 'malformed',
      problem: 'length',
      firstBytes: '0300ffff',
      durationMs: 1,
      bytesReceived: 4,
    }),
    'negotiation',
    'not-an-rdp-server',
  ],
  [
    'closed at once',
    negotiation(negotiationBroken(aBreak('closed'))),
    'negotiation',
    'closed-before-negotiation',
  ],
  [
    'closed after few bytes',
    negotiation(negotiationBroken(aBreak('closed', { afterBytes: 3 }))),
    'negotiation',
    'closed-before-negotiation',
  ],
  ['silent', negotiation(negotiationBroken(stalled)), 'negotiation', 'silent-listener'],
  [
    'slow drip',
    negotiation(negotiationBroken(aBreak('stalled', { afterBytes: 4, afterMs: 4000, quietMs: 900 }))),
    'negotiation',
    'silent-listener',
  ],
  ['cut on a timer', negotiation(negotiationBroken(onTimer)), 'negotiation', 'idle-timeout-on-path'],
  [
    'silent for less than two seconds',
    negotiation(negotiationBroken(aBreak('stalled', { afterMs: 1700, quietMs: 1700 }))),
    'negotiation',
    null,
  ],
  ['chosen without an offer', negotiation(selected(0x10)), 'negotiation', 'security-protocol-refused'],
  ...[1, 2, 4, 5, 6].map(
    (code) =>
      [`refusal ${code}`, negotiation(refused(code)), 'negotiation', 'security-protocol-refused'] as const,
  ),
  [
    'refusal 3',
    negotiation(refused(3), offersThat(refused(3), refused(3))),
    'negotiation',
    'server-has-no-certificate',
  ],
  ['disconnect', negotiation(mcsDisconnect), 'negotiation', 'security-protocol-refused'],
  [
    'first connection cut, others answered',
    negotiation(negotiationBroken(reset), offersThat(refused(5), refused(5), selected(2))),
    'negotiation',
    'host-connection-limit',
  ],
  [
    'two offers cut, others answered',
    [{ offers: offersThat(negotiationBroken(reset), refused(5), negotiationBroken(reset)) }],
    null,
    'host-connection-limit',
  ],
  ['reset at the ClientHello', [keyCut], 'tls', 'certificate-key-unreadable'],
  [
    'closed at the ClientHello',
    [withBrokenTls(tlsBroken(aBreak('closed')))],
    'tls',
    'certificate-key-unreadable',
  ],
  [
    'alert 40',
    [withBrokenTls(tlsBroken(aBreak('alert', { alert: 40, afterBytes: 7 })))],
    'tls',
    'tls-version-mismatch',
  ],
  [
    'alert 70',
    [withBrokenTls(tlsBroken(aBreak('alert', { alert: 70, afterBytes: 7 })))],
    'tls',
    'tls-version-mismatch',
  ],
  [
    'TLS 1.2 alone passes',
    [withBrokenTls(tlsBroken(reset), { tls12Only: tlsEstablished('TLSv1.2') })],
    'tls',
    'tls-version-mismatch',
  ],
  [
    'only the first handshake was reset',
    [
      withBrokenTls(tlsBroken(reset), {
        tls12Only: tlsEstablished('TLSv1.2'),
        withoutServerName: tlsEstablished(),
        small: helloAnswered(90),
        padded: helloAnswered(1500),
      }),
    ],
    'tls',
    'tls-broken-on-path',
  ],
  [
    'only the first handshake was reset, by address',
    [
      withBrokenTls(tlsBroken(reset), {
        tls12Only: tlsEstablished('TLSv1.2'),
        padded: helloAnswered(1500),
      }),
    ],
    'tls',
    'tls-broken-on-path',
    address,
  ],
  [
    'TLS 1.0',
    [{ tls: { main: tlsEstablished('TLSv1'), tls12Only: null, withoutServerName: null } }],
    'tls',
    'tls-version-mismatch',
  ],
  [
    'our library refuses',
    [withBrokenTls(tlsBroken(aBreak('local', { code: 'ERR_SSL_UNSUPPORTED_PROTOCOL' })))],
    'tls',
    'tls-version-mismatch',
  ],
  [
    'closing alert instead of a ServerHello',
    [withBrokenTls(tlsBroken(aBreak('closed', { afterBytes: 7 })))],
    'tls',
    'tls-broken-on-path',
  ],
  ['alert 49', [withBrokenTls(tlsBroken(aBreak('alert', { alert: 49, afterBytes: 7 })))], 'tls', null],
  [
    'reset in mid-handshake',
    [withBrokenTls(tlsBroken(aBreak('reset', { afterBytes: 1300 })))],
    'tls',
    'tls-broken-on-path',
  ],
  ['not TLS', [withBrokenTls(tlsBroken(aBreak('foreign', { afterBytes: 20 })))], 'tls', 'tls-broken-on-path'],
  [
    'hello filter',
    [withBrokenTls(tlsBroken(stalled), { small: helloBroken(90, stalled) }), silentUdp],
    'tls',
    'tls-broken-on-path',
  ],
  [
    'passes without a server name',
    [withBrokenTls(tlsBroken(reset), { withoutServerName: tlsEstablished() })],
    'tls',
    'tls-broken-on-path',
  ],
  [
    'slow drip in TLS',
    [
      withBrokenTls(tlsBroken(aBreak('stalled', { afterBytes: 9, afterMs: 9000, quietMs: 700 })), {
        small: helloAnswered(90),
      }),
    ],
    'tls',
    'tls-broken-on-path',
  ],
  ['black hole', [hole], 'tls', 'mtu-black-hole'],
  ['cut on a timer in TLS', [withBrokenTls(tlsBroken(onTimer))], 'tls', 'idle-timeout-on-path'],
  [
    'expired',
    [withCertificate({ notAfter: '2026-11-14T00:00:00.000Z' })],
    'certificate',
    'certificate-expired',
  ],
  [
    'expired, by address, weak and for another name',
    [withCertificate({ notAfter: '2026-11-14T00:00:00.000Z', keyBits: 1024, dnsNames: ['other'] })],
    'certificate',
    'certificate-expired',
    address,
  ],
  [
    'not yet valid',
    [withCertificate({ notBefore: '2026-12-24T00:00:00.000Z' })],
    'certificate',
    'certificate-not-yet-valid',
  ],
  ['other name', [withCertificate({ dnsNames: ['other.example'] })], null, 'certificate-name-mismatch'],
  ['weak', [withCertificate({ keyBits: 1024 })], null, 'certificate-weak', address],
  ['intercepted', [withCertificate(bitdefender)], null, 'tls-intercepted', address],
  ['clock', [withChallenge({ clockOffsetMs: 3_600_000 })], null, 'clock-skew'],
  ['UDP silent', [silentUdp], null, 'udp-blocked'],
  [
    'FreeRDP',
    [withChallenge({ version: { major: 6, minor: 1, build: 7601 } }), silentUdp],
    null,
    'third-party-server',
  ],
  [
    'another computer answers',
    [
      withChallenge({ dnsComputer: 'files.corp.example', netbiosComputer: 'FILES' }),
      withCertificate({ dnsNames: ['files.corp.example'] }),
    ],
    null,
    'name-points-elsewhere',
  ],
  [
    'NLA refused',
    [nlaBroken({ outcome: 'refused', errorCode: 0xc00000bb, durationMs: 2, bytesReceived: 30 })],
    'nla',
    'security-protocol-refused',
  ],
  [
    'NLA garbage',
    [
      nlaBroken({
        outcome: 'malformed',
        problem: 'not-der',
        firstBytes: 'ab',
        durationMs: 2,
        bytesReceived: 48,
      }),
    ],
    'nla',
    null,
  ],
  [
    'NLA silent',
    [nlaBroken({ outcome: 'broken', broke: stalled, durationMs: 4000, bytesReceived: 0 })],
    'nla',
    null,
  ],
];

describe('first cause', () => {
  for (const [what, overrides, phase, cause, context = contextFor()] of firstCause) {
    it(what, () => {
      const verdict = judge(overrides, context);
      expect({ phase: verdict.failedPhase, cause: verdict.causes[0]?.id ?? null }).toEqual({ phase, cause });
      expect(verdictSchema.parse(verdict)).toEqual(verdict);
      expect(verdict.healthy).toBe(phase === null);
      expect(verdict.collect !== undefined).toBe(phase !== null && cause === null);
    });
  }

  it('covers every network cause', () => {
    const covered = new Set(firstCause.map(([, , , cause]) => cause));
    const ids = causes.map(({ id }) => id).filter((id) => !clientCauseIds.includes(id));
    expect(ids.filter((id) => !covered.has(id))).toEqual([]);
  });

  it('writes every text of every verdict for people', () => {
    for (const [, overrides, , , context] of firstCause) {
      const { headline, causes, collect = [] } = judge(overrides, context ?? contextFor());
      const facts = causes.flatMap((cause) => [...cause.for, ...cause.against].map(({ fact }) => fact));
      for (const text of [
        headline,
        ...collect,
        ...facts,
        ...causes.flatMap(({ summary, advice = [] }) => [summary, ...advice]),
      ]) {
        expect(text).toMatch(/^[A-Z0-9a-z].*[.)]$/su);
        expect(text).not.toMatch(/!|undefined|null|NaN/u);
      }
    }
  });
});

/** Evidence in which each cause meets something that speaks against it. */
const against: readonly (readonly [cause: CauseId, overrides: Overrides, context?: CheckContext])[] = [
  ['name-points-elsewhere', [{ resolution: { ...resolution, hostsFileAddresses: ['192.0.2.10'] } }]],
  ['closed-before-negotiation', negotiation(negotiationBroken(reset), offersThat(refused(5), refused(5)))],
  ['not-an-rdp-server', negotiation(negotiationBroken(reset), offersThat(refused(5), refused(5)))],
  ['silent-listener', negotiation(negotiationBroken(stalled), offersThat(refused(5)))],
  ['certificate-key-unreadable', [withBrokenTls(tlsBroken(reset), { tls12Only: tlsEstablished('TLSv1.2') })]],
  [
    'certificate-expired',
    [
      withCertificate({ notAfter: '2026-11-20T00:00:00.000Z' }),
      withChallenge({ serverTime: '2026-11-19T00:00:00.000Z', clockOffsetMs: -172_800_000 }),
    ],
  ],
  [
    'certificate-name-mismatch',
    [withBrokenTls(tlsBroken(reset)), withCertificate({ dnsNames: ['other.example'] })],
  ],
  ['tls-version-mismatch', [withBrokenTls(tlsBroken(reset), { tls12Only: tlsBroken(reset) })]],
  ['tls-broken-on-path', [hole]],
  ['mtu-black-hole', [withBrokenTls(tlsBroken(stalled), { small: helloAnswered(90), received: 1460 })]],
  [
    'mtu-black-hole',
    [
      withBrokenTls(tlsBroken(stalled), {
        small: helloAnswered(90),
        packetSize: packetSize('all-passed', 1500),
      }),
    ],
  ],
  ['clock-skew', [withCertificate({ notBefore: '2026-12-24T00:00:00.000Z' })]],
  ['udp-blocked', [withBrokenTls(tlsBroken(reset)), silentUdp]],
  ['third-party-server', [withChallenge({ version: { major: 6, minor: 1, build: 7601 } })]],
  ['name-not-found', [lookup], atTimes],
  ['host-unreachable', [withTcp(stalled)], atTimes],
  ['port-closed', [withTcp(aBreak('refused'))], atTimes],
  ['server-has-no-certificate', negotiation(refused(3)), atTimes],
  ['security-protocol-refused', negotiation(refused(1)), atTimes],
  [
    'idle-timeout-on-path',
    negotiation(negotiationBroken(onTimer)),
    repeated(failedRound('negotiation', 'reset', 2000), failedRound('negotiation', 'reset', 4100)),
  ],
  ['unstable-path', [], repeated(aRound(), failedRound('negotiation', 'closed', 3))],
];

describe('evidence against', () => {
  for (const [index, [id, overrides, context = contextFor()]] of against.entries()) {
    it(`${id} (row ${index + 1})`, () => {
      const cause = causes.find((candidate) => candidate.id === id)!;
      const withAgainst = judgeOne(cause.id, overrides, cause.rules, context);
      const without = judgeOne(
        cause.id,
        overrides,
        cause.rules.filter(({ weight }) => weight > 0),
        context,
      );
      expect(withAgainst).toBeLessThan(without);
    });
  }

  it('is outweighed for a hole whose size was measured', () => {
    const { id, rules } = causes.find((cause) => cause.id === 'mtu-black-hole')!;
    const measured = (search: PacketSizeFacts | undefined) => {
      const found = search === undefined ? {} : { packetSize: search };
      const way = [withBrokenTls(tlsBroken(stalled), { small: helloAnswered(90), ...found })];
      return judgeOne(id, way, rules, contextFor());
    };
    expect(measured(packetSize('limited', 1300, 1301))).toBeGreaterThan(measured(undefined));
    expect(measured(packetSize('silent'))).toBe(measured(undefined));
  });

  it('covers every cause that knows something against it', () => {
    const covered = new Set(against.map(([id]) => id));
    const open = causes.filter(
      ({ id, rules }) =>
        !clientCauseIds.includes(id) && rules.some(({ weight }) => weight < 0) && !covered.has(id),
    );
    expect(open.map(({ id }) => id)).toEqual([]);
  });
});

describe('telling apart', () => {
  it('puts the path second when the key is first', () => {
    expect(judge([keyCut]).causes.map(({ id }) => id)).toEqual([
      'certificate-key-unreadable',
      'tls-broken-on-path',
    ]);
  });

  it('tells intermittence before versions and names', () => {
    const verdict = judge([
      withBrokenTls(tlsBroken(reset), {
        tls12Only: tlsEstablished('TLSv1.2'),
        withoutServerName: tlsEstablished(),
      }),
    ]);
    expect(verdict.causes.map(({ id }) => id)).toEqual(['tls-broken-on-path', 'host-connection-limit']);
    expect(verdict.headline).toContain('now and then');
  });

  it('does not blame a filter for a server that is slow and healthy', () => {
    const slow = withBrokenTls(tlsEstablished(), {
      tls12Only: tlsBroken(reset),
      withoutServerName: tlsEstablished(),
      small: helloBroken(90, reset),
    });
    expect(judge([slow]).causes).toEqual([]);
  });

  it('lists another service beside a tunnel when the connection is closed without a byte', () => {
    const { causes } = judge(negotiation(negotiationBroken(aBreak('closed'))));
    expect(causes.map(({ id }) => id)).toEqual(['closed-before-negotiation', 'not-an-rdp-server']);
    expect(causes[1]?.confidence).toBeLessThan(0.5);
  });

  it('is the surer of a silent listener the longer it waited', () => {
    const confidences = [3000, 12_000].map((afterMs) => {
      const silence = aBreak('stalled', { afterMs, quietMs: afterMs });
      return judge(negotiation(negotiationBroken(silence))).causes[0]!.confidence;
    });
    expect(confidences).toEqual([0.88, 0.97]);
  });

  it('says what a slow answer has come to', () => {
    const drip = aBreak('stalled', { afterBytes: 17, afterMs: 5000, quietMs: 196 });
    expect(judge(negotiation(negotiationBroken(drip))).headline).toContain('too slowly: 17 bytes in 5.0 s');
    expect(judge([withBrokenTls(tlsBroken(drip))]).headline).toContain('does not come to an end: 17 bytes');
  });

  it.each([
    [{ code: 'ENETUNREACH', afterMs: 0.3 }, 'There is no way from here', 'No route leads to 192.0.2.10'],
    [{ code: 'EHOSTUNREACH', afterMs: 3060 }, 'most likely off or asleep', 'Nobody in its network answered'],
    [
      { code: 'EHOSTUNREACH', afterMs: 0.4 },
      'turns the attempt away',
      'turned the attempt away after 0.4 ms',
    ],
  ])('tells apart why an address is out of reach: %o', (broke, headline, fact) => {
    const verdict = judge([withTcp(aBreak('unreachable', broke))]);
    expect(verdict.headline).toContain(headline);
    expect(verdict.causes[0]?.for[0]?.fact).toContain(fact);
  });

  it('finds no fault with a certificate that names the alias typed, and not the computer behind it', () => {
    const farm = [
      withCertificate({ dnsNames: ['rds.corp.example'], selfSigned: false }),
      withChallenge({ dnsComputer: 'server12.corp.example', netbiosComputer: 'SERVER12' }),
    ];
    expect(judge(farm, contextFor('rds.corp.example')).causes).toEqual([]);
  });

  it('tells of a certificate for another computer where localhost was typed', () => {
    const other = withCertificate({ dnsNames: ['otherpc.corp.example'] });
    const verdict = judge(
      [other, withChallenge({ dnsComputer: null, netbiosComputer: null })],
      contextFor('localhost'),
    );
    expect(verdict).toMatchObject({ healthy: true, causes: [{ id: 'certificate-name-mismatch' }] });
  });

  it('hides what a black hole explains', () => {
    expect(judge([hole]).causes.map(({ id }) => id)).toEqual(['mtu-black-hole']);
  });

  it('hides a name that differs because something on the way made the certificate', () => {
    expect(
      judge([withCertificate({ ...bitdefender, dnsNames: ['other.example'] })]).causes.map(({ id }) => id),
    ).toEqual(['tls-intercepted']);
  });

  it('does not blame UDP for a failure before the sign-in', () => {
    expect(judge([keyCut, silentUdp]).causes.map(({ id }) => id)).not.toContain('udp-blocked');
  });
});

describe('another address of the name that works', () => {
  const passing = anotherAddress({ certificateSha256: '33'.repeat(32), dnsComputer: 'other.example' });

  it('is told with the cause, with the way around it, and proves nothing about another computer', () => {
    const [first] = judge([keyCut, { otherAddresses: [passing] }]).causes;
    expect(first?.id).toBe('certificate-key-unreadable');
    expect(first?.against.map(({ check }) => check)).toEqual(['security-protocols']);
    expect(first?.against[0]?.fact).toContain('may be another computer');
    expect(first?.advice?.[0]).toContain('Connect by the other address');
    expect(first?.fixes).toContainEqual({ id: 'connect-by-address', where: 'this-computer' });
  });

  it('refutes the key when it is the same computer', () => {
    const sameComputer = anotherAddress({});
    const { causes } = judge([keyCut, { otherAddresses: [sameComputer] }]);
    expect(causes[0]?.id).toBe('tls-broken-on-path');
    expect(causes.find(({ id }) => id === 'certificate-key-unreadable')?.confidence).toBeLessThan(0.5);
  });

  it('is no way around where none works', () => {
    const [first] = judge([keyCut, { otherAddresses: [anotherAddress({ tls: tlsBroken(reset) })] }]).causes;
    expect(first?.fixes.map(({ id }) => id)).not.toContain('connect-by-address');
    expect(first?.advice?.join(' ')).not.toContain('other address');
  });
});

function judgeOne(
  id: CauseId,
  overrides: Overrides,
  rules: (typeof causes)[number]['rules'],
  context: CheckContext,
): number {
  const cause = causes.find((candidate) => candidate.id === id)!;
  const checks = [...networkChecks, ...wholeRunChecksFor(context)];
  const view = viewResults(evaluateChecks(checks, someFacts(...overrides), context), context);
  return causeLogOdds({ ...cause, rules }, view);
}
