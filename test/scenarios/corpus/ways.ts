import type {
  AddressHandshake,
  Break,
  HelloOutcome,
  NegotiationOutcome,
  NetworkFacts,
  TlsOutcome,
  UdpFacts,
} from '../../../src/shared/facts.ts';
import {
  aBreak,
  aChallenge,
  anotherAddress,
  helloAnswered,
  helloBroken,
  mcsDisconnect,
  negotiationBroken,
  nothingAfterNegotiation,
  refused,
  selected,
  tlsBroken,
  tlsEstablished,
  withBrokenTls,
  withNegotiation,
} from '../../unit/catalog/support/facts.ts';

/** What the probe measures on ways that differ from the healthy one, as changes of its facts. */
export type Way = readonly Partial<NetworkFacts>[];

/** Sizes of the hand-made first messages (src/rdp/probe/hand-made-hello.ts). */
const smallHelloBytes = 50;
const paddedHelloBytes = 1500;
/** How long the probe waits for the retries, which only compare. */
const retryLimitMs = 2500;
const mainTlsLimitMs = 6000;
const address = '192.0.2.10';

export const reset = (afterMs: number, afterBytes = 0): Break =>
  aBreak('reset', { afterMs, quietMs: afterMs, afterBytes, code: 'ECONNRESET' });
export const closed = (afterMs: number, afterBytes = 0): Break =>
  aBreak('closed', { afterMs, quietMs: afterMs, afterBytes });
export const stalled = (afterMs: number, afterBytes = 0): Break =>
  aBreak('stalled', { afterMs, quietMs: afterBytes === 0 ? afterMs : afterMs - 20, afterBytes });
export const alerted = (alert: number, afterMs = 4): Break =>
  aBreak('alert', { alert, afterMs, quietMs: afterMs, afterBytes: 7, code: 'ERR_SSL_ALERT' });

// --- name and network ----------------------------------------------------------------------------------------

/** The server answers after this round trip; put it before ways that end later. */
export function distance(roundTripMs: number, at = address): Partial<NetworkFacts> {
  return {
    tcp: {
      port: 3389,
      attempts: [{ address: at, family: at.includes(':') ? 6 : 4, broke: null, roundTripMs }],
      usedAddress: at,
    },
  };
}

/** An address was typed, so no name was looked up. */
export function typedAddress(at = address, roundTripMs = 2): Way {
  const family = at.includes(':') ? 6 : 4;
  return [
    {
      resolution: {
        kind: family === 6 ? 'ipv6' : 'ipv4',
        durationMs: 0,
        addresses: [{ address: at, family }],
        failure: null,
        hostsFileAddresses: null,
      },
    },
    distance(roundTripMs, at),
  ];
}

export function resolvedTo(...addresses: readonly string[]): Partial<NetworkFacts> {
  return {
    resolution: {
      kind: 'name',
      durationMs: 6,
      addresses: addresses.map((each) => ({ address: each, family: each.includes(':') ? 6 : 4 })),
      failure: null,
      hostsFileAddresses: [],
    },
  };
}

/** A line of this computer's hosts file decides where the name leads. */
export function hostsFileSays(at: string): Partial<NetworkFacts> {
  return {
    resolution: {
      kind: 'name',
      durationMs: 0.3,
      addresses: [{ address: at, family: 4 }],
      failure: null,
      hostsFileAddresses: [at],
    },
  };
}

const nothingReached: Partial<NetworkFacts> = {
  negotiation: null,
  offers: null,
  udp: null,
  ...nothingAfterNegotiation,
};

export function noName(
  how: 'not-found' | 'no-address' | 'server-failed' | 'timed-out',
  durationMs: number,
): Way {
  const code = {
    'not-found': 'ENOTFOUND',
    'no-address': 'ENODATA',
    'server-failed': 'ESERVFAIL',
    'timed-out': 'ETIMEOUT',
  }[how];
  return [
    {
      resolution: { kind: 'name', durationMs, addresses: [], failure: { how, code }, hostsFileAddresses: [] },
      tcp: null,
      ...nothingReached,
    },
  ];
}

export const turnedAway = (afterMs: number): Break =>
  aBreak('unreachable', { afterMs, quietMs: afterMs, code: 'EHOSTUNREACH' });
export const noRoute: Break = aBreak('unreachable', { afterMs: 0.3, quietMs: 0.3, code: 'ENETUNREACH' });
export const refusedTcp = (afterMs: number): Break =>
  aBreak('refused', { afterMs, quietMs: afterMs, code: 'ECONNREFUSED' });
export const noSynAnswer = (afterMs = 5000): Break => aBreak('stalled', { afterMs, quietMs: afterMs });

/** No address takes a connection; one break for each address. */
export function noConnection(...breaks: readonly (readonly [address: string, broke: Break])[]): Way {
  return [
    {
      tcp: {
        port: 3389,
        attempts: breaks.map(([at, broke]) => ({
          address: at,
          family: at.includes(':') ? (6 as const) : (4 as const),
          broke,
          roundTripMs: broke.how === 'refused' ? broke.afterMs : null,
        })),
        usedAddress: null,
      },
      ...nothingReached,
    },
  ];
}

export const deadAddress = (broke: Break, at = address): Way => noConnection([at, broke]);

// --- negotiation ---------------------------------------------------------------------------------------------

/** It ends in the negotiation, and nothing more is asked when no answer came. */
export function endsInNegotiation(result: NegotiationOutcome, udp: UdpFacts['outcome'] = 'silent'): Way {
  const answered = result.outcome === 'refused' || result.outcome === 'disconnected';
  const offer = (protocol: 0 | 1 | 2) => ({ protocol, result });
  return [
    {
      ...withNegotiation(result),
      offers: answered
        ? { offers: [offer(0), offer(1), offer(2)], notAsked: [4, 8, 16] }
        : { offers: [], notAsked: [0, 1, 2, 4, 8, 16] },
      ...nothingAfterNegotiation,
      ...withUdp(udp),
    },
  ];
}

export const cutInNegotiation = (broke: Break): Way => endsInNegotiation(negotiationBroken(broke));
export const refusesAll = (code: number): Way => endsInNegotiation(refused(code), 'answered');
export const disconnectsAll: Way = endsInNegotiation(mcsDisconnect, 'refused');

type ForeignProtocol = Extract<NegotiationOutcome, { outcome: 'foreign' }>['foreign']['protocol'];
export function speaks(protocol: ForeignProtocol, firstBytes: string, afterMs = 5): Way {
  return endsInNegotiation(
    {
      outcome: 'foreign',
      foreign: { protocol, firstBytes },
      durationMs: afterMs,
      bytesReceived: firstBytes.length / 2,
    },
    'refused',
  );
}

/** The single offers, of which some are cut; 0, 1 and 2 are asked, one connection each. */
export function offersGo(
  ...results: readonly ('taken' | 'refused' | 'reset' | 'closed')[]
): Partial<NetworkFacts> {
  const protocols = [0, 1, 2] as const;
  return {
    offers: {
      offers: protocols.map((protocol, index) => ({
        protocol,
        result: {
          taken: selected(protocol),
          refused: refused(5),
          reset: negotiationBroken(reset(3)),
          closed: negotiationBroken(closed(3)),
        }[results[index] ?? 'refused'],
      })),
      notAsked: [4, 8, 16],
    },
  };
}

// --- TLS -----------------------------------------------------------------------------------------------------

export interface BrokenTls {
  /** How the retries go; without them as the main handshake does. */
  readonly tls12Only?: Break | 'established';
  readonly small?: Break | 'answered';
  readonly padded?: Break | 'answered';
  readonly withoutName?: Break | 'established' | 'not-tried';
  /** The last message that passed; else by the bytes that came. */
  readonly last?: 'client-hello' | 'server-hello' | 'certificate' | 'finished';
  readonly received?: number;
}

/** The main handshake breaks; the retries compare. With a name typed one more goes without it. */
export function brokenTls(main: Break, retries: BrokenTls = {}): Way {
  const same = retryBreak(main);
  const tls = (how: Break | 'established' | 'not-tried' | undefined): TlsOutcome | null => {
    if (how === 'not-tried') return null;
    return how === 'established' ? tlsEstablished('TLSv1.2') : tlsBroken(how ?? same);
  };
  const hello = (how: Break | 'answered' | undefined, bytes: number): HelloOutcome =>
    how === 'answered' ? helloAnswered(bytes) : helloBroken(bytes, how ?? same);
  const tls12Only = tls(retries.tls12Only);
  const withoutServerName = tls(retries.withoutName);
  return [
    withBrokenTls(tlsBroken(main, retries.last === undefined ? {} : { lastMessage: retries.last }), {
      ...(tls12Only === null ? {} : { tls12Only }),
      ...(withoutServerName === null ? {} : { withoutServerName }),
      small: hello(retries.small, smallHelloBytes),
      padded: hello(retries.padded, paddedHelloBytes),
      ...(retries.received === undefined ? {} : { received: retries.received }),
    }),
    { offers: { offers: [{ protocol: 0, result: refused(5) }], notAsked: [1, 2, 4, 8, 16] } },
  ];
}

/** The retries wait less than the main handshake. */
function retryBreak(main: Break): Break {
  return main.how === 'stalled' ? { ...main, afterMs: retryLimitMs, quietMs: retryLimitMs } : main;
}

/** Every first message, large or small, is answered by the same cut. */
export const cutAtHello = (broke: Break): Way => brokenTls(broke);
/** Large packets vanish: the small first message is answered, the usual and the padded one are not. */
export const blackHole = (afterBytes = 0): Way =>
  brokenTls(stalled(mainTlsLimitMs, afterBytes), { small: 'answered' });
export const helloVanishes: Way = brokenTls(stalled(mainTlsLimitMs));
/** Shown certificate and all, although the handshake breaks. */
export const establishedWith = (version: string): Partial<NetworkFacts> => ({
  tls: { main: tlsEstablished(version), tls12Only: null, withoutServerName: null },
});

// --- sign-in and UDP -----------------------------------------------------------------------------------------

export function nlaBreaks(broke: Break): Partial<NetworkFacts> {
  return {
    nla: { result: { outcome: 'broken', broke, durationMs: broke.afterMs, bytesReceived: broke.afterBytes } },
  };
}
export function nlaRefuses(errorCode: number): Partial<NetworkFacts> {
  return { nla: { result: { outcome: 'refused', errorCode, durationMs: 6, bytesReceived: 40 } } };
}

export function withUdp(outcome: UdpFacts['outcome'], roundTripMs = 3): Partial<NetworkFacts> {
  const answered = outcome === 'answered';
  return {
    udp: {
      outcome,
      attempts: answered ? 1 : 2,
      waitedMs: answered ? roundTripMs : 250,
      roundTripMs: answered ? roundTripMs : null,
      version: answered ? 0x101 : null,
      upstreamMtuBytes: answered ? 1232 : null,
      downstreamMtuBytes: answered ? 1232 : null,
      code: outcome === 'refused' ? 'ECONNREFUSED' : null,
    },
  };
}

/** FreeRDP's fixed version, no UDP: a server that is not Windows. */
export const freeRdpHost: Way = [
  {
    nla: {
      result: {
        outcome: 'challenged',
        challenge: aChallenge({ version: { major: 6, minor: 1, build: 7601 }, credSspVersion: 2 }),
        durationMs: 6,
        bytesReceived: 200,
      },
    },
    ...withUdp('refused'),
  },
];

/** xrdp as it is installed: takes TLS, knows no NLA, disconnects over unknown offers. */
export const xrdpHost: Way = [
  {
    ...withNegotiation(selected(1)),
    offers: {
      offers: [
        { protocol: 0, result: refused(1) },
        { protocol: 2, result: refused(1) },
        { protocol: 8, result: refused(1) },
        { protocol: 4, result: refused(1) },
        { protocol: 16, result: mcsDisconnect },
      ],
      notAsked: [1],
    },
    nla: { result: { outcome: 'not-used', protocol: 1 } },
    ...withUdp('refused'),
  },
];

// --- several addresses ---------------------------------------------------------------------------------------

/** Two addresses of one name: the first is used, the other got as far as told. */
export function twoAddresses(other: Partial<AddressHandshake>): Partial<NetworkFacts> {
  return { ...resolvedTo(address, '192.0.2.11'), otherAddresses: [anotherAddress(other)] };
}
