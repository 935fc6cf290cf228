import { z } from 'zod';
import {
  addressText,
  certificateName,
  distinguishedName,
  domainText,
  firstBytes,
  hostText,
  issuerName,
  personal,
  sha1Thumbprint,
  sha256Thumbprint,
} from './client-facts/personal.ts';
import { byteCount, hexBytes, isoDate, milliseconds, port } from './limits.ts';

/**
 * Facts: what the probes measured, before anybody judged it. Checks are pure functions from facts; a report
 * carries its facts so that `replay` can judge them again with newer rules. All durations are milliseconds on
 * a monotonic clock, all dates ISO 8601 in UTC, all byte strings lower-case hex.
 */

const family = z.literal([4, 6]);

// --- how an exchange breaks ---------------------------------------------------------------------------------

/**
 * How a phase broke.
 * - `refused`: TCP reset in answer to the SYN. `unreachable`: no route, or an ICMP error.
 * - `reset`: RST on an open connection. `closed`: FIN before the phase was complete.
 * - `alert`: a TLS alert (number in `alert`). `stalled`: nothing more came in the time allowed.
 * - `foreign`: bytes that are not of this protocol. `local`: our side failed (code in `code`).
 * - `cancelled`: the user stopped, or the total deadline passed before the phase was given its own time.
 */
export const breakKinds = [
  'refused',
  'unreachable',
  'reset',
  'closed',
  'alert',
  'stalled',
  'foreign',
  'local',
  'cancelled',
] as const;

export const breakSchema = z.object({
  how: z.enum(breakKinds),
  /** Bytes that arrived from the peer in this phase before it broke. */
  afterBytes: byteCount,
  /** Time from the start of the phase to the break. */
  afterMs: milliseconds,
  /** Silence before the break: time since the last byte was sent or received on this connection. */
  quietMs: milliseconds,
  /** TLS alert description number (RFC 8446, 6), with `alert` only. */
  alert: z.int().min(0).max(255).nullable(),
  /** The system's or library's code for the record, such as ECONNRESET. */
  code: z.string().max(64).nullable(),
});
export type Break = z.infer<typeof breakSchema>;

/** What a peer that does not speak the expected protocol speaks instead; `rdp` where TLS was expected. */
export const foreignProtocols = [
  'rdp',
  'http',
  'ssh',
  'smtp',
  'ftp',
  'imap',
  'pop3',
  'vnc',
  'tls',
  'smb',
  'mysql',
  'telnet',
  'unknown',
] as const;
export const foreignSchema = z.object({
  protocol: z.enum(foreignProtocols),
  /** The first bytes as received, at most 64. */
  firstBytes,
});
export type Foreign = z.infer<typeof foreignSchema>;

// --- name ----------------------------------------------------------------------------------------------------

export const resolutionFactsSchema = z.object({
  kind: z.enum(['name', 'ipv4', 'ipv6']),
  durationMs: milliseconds,
  /** In the order in which the system would use them, without duplicates. */
  addresses: z.array(z.object({ address: addressText, family })).max(64),
  failure: z
    .object({
      how: z.enum(['not-found', 'no-address', 'server-failed', 'timed-out', 'cancelled', 'other']),
      code: z.string().max(64).nullable(),
    })
    .nullable(),
  /** Addresses that this computer's hosts file gives the name; null when the file could not be read. */
  hostsFileAddresses: z.array(addressText).max(64).nullable(),
});
export type ResolutionFacts = z.infer<typeof resolutionFactsSchema>;

// --- tcp -----------------------------------------------------------------------------------------------------

export const tcpAttemptSchema = z.object({
  address: addressText,
  family,
  /** null: connected. */
  broke: breakSchema.nullable(),
  /** SYN to SYN+ACK, or to the refusal: one round trip. null when nothing answered. */
  roundTripMs: milliseconds.nullable(),
});
export const tcpFactsSchema = z.object({
  port,
  attempts: z.array(tcpAttemptSchema).max(8),
  /** The address that the rest of the check used: the first in system order that connected. */
  usedAddress: addressText.nullable(),
});
export type TcpAttempt = z.infer<typeof tcpAttemptSchema>;
export type TcpFacts = z.infer<typeof tcpFactsSchema>;

// --- negotiation ---------------------------------------------------------------------------------------------

const answered = { durationMs: milliseconds, bytesReceived: byteCount };
export const negotiationOutcomeSchema = z.discriminatedUnion('outcome', [
  /** Negotiation response ([MS-RDPBCGR] 2.2.1.2.1). A server may select what was not offered. */
  z.object({
    outcome: z.literal('selected'),
    protocol: z.int().min(0).max(0xffffffff),
    flags: z.int().min(0).max(255),
    ...answered,
  }),
  /** Negotiation failure ([MS-RDPBCGR] 2.2.1.2.2). */
  z.object({ outcome: z.literal('refused'), failureCode: z.int().min(0).max(0xffffffff), ...answered }),
  /** A confirm without any negotiation answer: standard RDP security only. */
  z.object({ outcome: z.literal('no-answer'), ...answered }),
  /** An MCS disconnect provider ultimatum or an X.224 disconnect request instead of a confirm. */
  z.object({
    outcome: z.literal('disconnected'),
    by: z.enum(['mcs', 'x224']),
    reason: z.int().min(0).max(255).nullable(),
    ...answered,
  }),
  /** Starts like TPKT but is not a valid confirm. */
  z.object({
    outcome: z.literal('malformed'),
    problem: z.string().max(64),
    firstBytes,
    ...answered,
  }),
  z.object({ outcome: z.literal('foreign'), foreign: foreignSchema, ...answered }),
  z.object({ outcome: z.literal('broken'), broke: breakSchema, ...answered }),
]);
export type NegotiationOutcome = z.infer<typeof negotiationOutcomeSchema>;

export const negotiationFactsSchema = z.object({
  /** Protocol bits offered on the main connection. */
  offered: z.int().min(0).max(0xffffffff),
  result: negotiationOutcomeSchema,
});
export type NegotiationFacts = z.infer<typeof negotiationFactsSchema>;

export const offerFactsSchema = z.object({
  /** One connection per offer, in the order asked; `protocol` is the only bit offered. */
  offers: z
    .array(z.object({ protocol: z.literal([0, 1, 2, 4, 8, 16]), result: negotiationOutcomeSchema }))
    .max(6),
  /** Not asked, because a check opens at most six connections to one address. */
  notAsked: z.array(z.literal([0, 1, 2, 4, 8, 16])).max(6),
});
export type OfferFacts = z.infer<typeof offerFactsSchema>;

// --- tls -----------------------------------------------------------------------------------------------------

/** The last handshake message that passed in either direction before the handshake ended. */
export const tlsMessages = ['client-hello', 'server-hello', 'certificate', 'finished'] as const;

export const tlsOutcomeSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('established'),
    version: z.string().max(16),
    cipher: z.string().max(64),
    serverNameSent: z.boolean(),
    ...answered,
  }),
  z.object({
    outcome: z.literal('broken'),
    broke: breakSchema,
    lastMessage: z.enum(tlsMessages),
    serverNameSent: z.boolean(),
    foreign: foreignSchema.nullable(),
    ...answered,
  }),
]);
export type TlsOutcome = z.infer<typeof tlsOutcomeSchema>;

/** The answer to a hand-made ClientHello of a chosen size; the handshake is not completed. */
export const helloOutcomeSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('answered'),
    sentBytes: byteCount,
    answer: z.enum(['server-hello', 'alert', 'other']),
    alert: z.int().min(0).max(255).nullable(),
    /** With `other`, when what came is no TLS at all. */
    foreign: foreignSchema.nullable(),
    ...answered,
  }),
  z.object({ outcome: z.literal('broken'), sentBytes: byteCount, broke: breakSchema, ...answered }),
]);
export type HelloOutcome = z.infer<typeof helloOutcomeSchema>;

export const tlsFactsSchema = z.object({
  main: tlsOutcomeSchema,
  /** The retries below run only when the main handshake broke; null: not run, or did not get as far as TLS. */
  tls12Only: tlsOutcomeSchema.nullable(),
  /** The usual handshake without a server name, as when the address is typed. */
  withoutServerName: tlsOutcomeSchema.nullable(),
});
export type TlsFacts = z.infer<typeof tlsFactsSchema>;

// --- certificate ---------------------------------------------------------------------------------------------

export const certificateSchema = z.object({
  /** Distinguished names in RFC 4514 style, for people. */
  subject: distinguishedName,
  issuer: distinguishedName,
  /** The most specific one. */
  subjectCommonName: certificateName.nullable(),
  /** Where the subject has several common names: the others. */
  otherCommonNames: z.array(certificateName).max(16).optional(),
  issuerCommonName: issuerName.nullable(),
  issuerOrganization: issuerName.nullable(),
  /** Subject alternative names of the types DNS and IP address. */
  dnsNames: z.array(certificateName).max(256),
  ipAddresses: z.array(addressText).max(256),
  notBefore: isoDate,
  notAfter: isoDate,
  serialNumber: personal(z.string().max(128), 'thumbprint'),
  keyType: z.string().max(32),
  /** Size of the RSA or DSA modulus, or of the elliptic curve, in bits. */
  keyBits: z.int().min(0).max(65_536).nullable(),
  curve: z.string().max(64).nullable(),
  signatureAlgorithm: z.string().max(64),
  selfSigned: z.boolean(),
  isAuthority: z.boolean(),
  sha1Thumbprint,
  sha256Thumbprint,
  /** The certificate itself, for whoever wants to look closer; empty in a redacted report. */
  der: personal(hexBytes(16_384), 'bytes'),
});
export type Certificate = z.infer<typeof certificateSchema>;

export const certificateFactsSchema = z.object({
  /** When, in the handshake, it was read; a certificate is kept also when the handshake then fails. */
  source: z.enum(['handshake', 'retry', 'before-failure']),
  /** Leaf first. Empty: the server sent none that could be read. */
  chain: z.array(certificateSchema).max(10),
  /** Why the leaf could not be parsed, if it could not. */
  unreadable: z.string().max(256).nullable(),
});
export type CertificateFacts = z.infer<typeof certificateFactsSchema>;

// --- nla -----------------------------------------------------------------------------------------------------

/** NTLM CHALLENGE_MESSAGE ([MS-NLMP] 2.2.1.2), without anything secret: no credential was ever involved. */
export const challengeSchema = z.object({
  credSspVersion: z.int().min(0).max(255).nullable(),
  targetName: domainText.nullable(),
  netbiosComputer: hostText.nullable(),
  netbiosDomain: domainText.nullable(),
  dnsComputer: hostText.nullable(),
  dnsDomain: domainText.nullable(),
  dnsForest: domainText.nullable(),
  /** Operating system version as the server states it; FreeRDP states a fixed 6.1.7601. */
  version: z
    .object({
      major: z.int().min(0).max(255),
      minor: z.int().min(0).max(255),
      build: z.int().min(0).max(65_535),
    })
    .nullable(),
  serverTime: isoDate.nullable(),
  /** Server's clock minus this computer's at the moment the challenge arrived; positive: the server is ahead. */
  clockOffsetMs: z.number().min(-1e15).max(1e15).nullable(),
});
export type Challenge = z.infer<typeof challengeSchema>;

export const nlaFactsSchema = z.object({
  result: z.discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('challenged'), challenge: challengeSchema, ...answered }),
    /** TSRequest with an errorCode (NTSTATUS, as unsigned) instead of a challenge. */
    z.object({ outcome: z.literal('refused'), errorCode: z.int().min(0).max(0xffffffff), ...answered }),
    z.object({
      outcome: z.literal('malformed'),
      problem: z.string().max(64),
      firstBytes,
      ...answered,
    }),
    z.object({ outcome: z.literal('broken'), broke: breakSchema, ...answered }),
    /** The selected protocol has no NLA, so no challenge was asked for. */
    z.object({ outcome: z.literal('not-used'), protocol: z.int().min(0).max(0xffffffff) }),
  ]),
});
export type NlaFacts = z.infer<typeof nlaFactsSchema>;

// --- udp and path mtu ----------------------------------------------------------------------------------------

export const udpFactsSchema = z.object({
  outcome: z.enum(['answered', 'silent', 'refused', 'foreign', 'local', 'cancelled']),
  attempts: z.int().min(0).max(8),
  waitedMs: milliseconds,
  roundTripMs: milliseconds.nullable(),
  /** From the SYN+ACK: highest version and the MTUs it states ([MS-RDPEUDP] 2.2.2.9, 2.2.2.5). */
  version: z.int().min(0).max(0xffff).nullable(),
  upstreamMtuBytes: byteCount.nullable(),
  downstreamMtuBytes: byteCount.nullable(),
  code: z.string().max(64).nullable(),
});
export type UdpFacts = z.infer<typeof udpFactsSchema>;

/**
 * The search for the largest packet with echo requests that must not be split: sizes in bytes, all headers of a packet
 * included.
 */
export const packetSizeFactsSchema = z.object({
  /**
   * - `limited`: one size passes, and one byte more does not.
   * - `all-passed`: the largest asked for, 1500 bytes, passes.
   * - `too-narrow`: small packets pass, and 1280 bytes do not.
   * - `silent`: not even a small packet is answered, which is usual and tells nothing.
   * - `unsupported`: this computer could not ask, or the way is one of IPv6.
   * - `cancelled`: the time was over first; the sizes say what was known by then.
   */
  outcome: z.enum(['limited', 'all-passed', 'too-narrow', 'silent', 'unsupported', 'cancelled']),
  largestPassedBytes: byteCount.nullable(),
  smallestLostBytes: byteCount.nullable(),
  packetsSent: z.int().min(0).max(64),
  durationMs: milliseconds,
});
export type PacketSizeFacts = z.infer<typeof packetSizeFactsSchema>;

export const pathMtuFactsSchema = z.object({
  /** Largest run of bytes that passed at once in each direction on the main connection. */
  largestFlightSentBytes: byteCount,
  largestFlightReceivedBytes: byteCount,
  /** Run only when the handshake broke or stalled; null: not run, or did not get as far as TLS. */
  smallHello: helloOutcomeSchema.nullable(),
  paddedHello: helloOutcomeSchema.nullable(),
  /** Searched only on Windows, and only where the usual hello stalls and a small one is answered; null: it was not. */
  packetSize: packetSizeFactsSchema.nullable().optional(),
});
export type PathMtuFacts = z.infer<typeof pathMtuFactsSchema>;

// --- the other addresses of the name ---------------------------------------------------------------------------

/** How far one address got, for comparison: null members were not reached. */
export const addressHandshakeSchema = z.object({
  address: addressText,
  family,
  tcp: tcpAttemptSchema,
  negotiation: negotiationOutcomeSchema.nullable(),
  tls: tlsOutcomeSchema.nullable(),
  certificateSha256: sha256Thumbprint.nullable(),
  dnsComputer: hostText.nullable(),
});
export type AddressHandshake = z.infer<typeof addressHandshakeSchema>;

// --- all of them -----------------------------------------------------------------------------------------------

/** A fact group is null when the probe never got far enough to measure it. */
export const networkFactsSchema = z.object({
  resolution: resolutionFactsSchema,
  tcp: tcpFactsSchema.nullable(),
  negotiation: negotiationFactsSchema.nullable(),
  offers: offerFactsSchema.nullable(),
  tls: tlsFactsSchema.nullable(),
  certificate: certificateFactsSchema.nullable(),
  nla: nlaFactsSchema.nullable(),
  udp: udpFactsSchema.nullable(),
  pathMtu: pathMtuFactsSchema.nullable(),
  /** Every address but the used one, at most three. */
  otherAddresses: z.array(addressHandshakeSchema).max(3),
});
export type NetworkFacts = z.infer<typeof networkFactsSchema>;
export type NetworkFactName = keyof NetworkFacts;
