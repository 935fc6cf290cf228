import { z } from 'zod';
import { breakKinds, foreignProtocols, tlsMessages } from './facts.ts';
import { byteCount, isoDate, milliseconds, port, shortText } from './limits.ts';
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
import { clientEvidenceSchemas } from './client-evidence.ts';
import type { ClientCheckId, NetworkCheckId, RunCheckId } from './ids.ts';
import { runEvidenceSchemas } from './run-evidence.ts';

/**
 * The evidence of each network check: flat data with the units in the names, bounded like everything that a
 * report may bring from outside. A check that measured nothing has the empty object as its evidence, never a
 * part of the shape below. Causes read nothing but check results, so this is all they can know.
 */

const family = z.literal([4, 6]);
const address = addressText;
const systemCode = z.string().max(64);
const protocolBits = z.int().min(0).max(0xffffffff);

/** How an exchange broke, spread over flat fields; all null when it did not break. */
const breakFields = {
  breakHow: z.enum(breakKinds).nullable(),
  breakAfterBytes: byteCount.nullable(),
  breakAfterMs: milliseconds.nullable(),
  /** Silence before the break. */
  breakQuietMs: milliseconds.nullable(),
  breakAlert: z.int().min(0).max(255).nullable(),
  breakCode: systemCode.nullable(),
};

export const nameResolutionEvidence = z.object({
  kind: z.enum(['name', 'ipv4', 'ipv6']),
  addresses: z.array(address).max(64),
  families: z.array(family).max(2),
  resolveMs: milliseconds,
  failure: z.enum(['not-found', 'no-address', 'server-failed', 'timed-out', 'cancelled', 'other']).nullable(),
  failureCode: systemCode.nullable(),
  /** Addresses from this computer's hosts file; empty also when the file could not be read. */
  hostsFileAddresses: z.array(address).max(64),
  /** The hosts file decides where the name leads; false for localhost, which always stands there. */
  hostsFileDecides: z.boolean(),
});

export const tcpOutcomes = [
  'connected',
  'refused',
  'unreachable',
  'timed-out',
  'reset',
  'closed',
  'local-error',
  'cancelled',
] as const;
export const tcpConnectEvidence = z.object({
  port,
  usedAddress: address.nullable(),
  roundTripMs: milliseconds.nullable(),
  attempts: z
    .array(
      z.object({
        address,
        family,
        outcome: z.enum(tcpOutcomes),
        roundTripMs: milliseconds.nullable(),
        afterMs: milliseconds.nullable(),
        code: systemCode.nullable(),
      }),
    )
    .max(8),
});

export const negotiationOutcomes = [
  'selected',
  'refused',
  'no-answer',
  'disconnected',
  'malformed',
  'foreign',
  'broken',
] as const;
export const rdpNegotiationEvidence = z.object({
  outcome: z.enum(negotiationOutcomes),
  offeredProtocols: protocolBits,
  /** 0 is standard RDP security, by choice or because the confirm had no answer to the request. */
  selectedProtocol: protocolBits.nullable(),
  selectedWasOffered: z.boolean().nullable(),
  responseFlags: z.int().min(0).max(255).nullable(),
  /** [MS-RDPBCGR] 2.2.1.2.2. */
  failureCode: protocolBits.nullable(),
  disconnectedBy: z.enum(['mcs', 'x224']).nullable(),
  disconnectReason: z.int().min(0).max(255).nullable(),
  problem: z.string().max(64).nullable(),
  foreignProtocol: z.enum(foreignProtocols).nullable(),
  firstBytes: firstBytes.nullable(),
  bytesReceived: byteCount,
  ...breakFields,
});

export const securityProtocolsEvidence = z.object({
  /** Protocol bits that the server took when they were the only ones offered; 0 is standard RDP security. */
  acceptedProtocols: z.array(protocolBits).max(6),
  refusedProtocols: z.array(protocolBits).max(6),
  /** Offers that were cut before any answer. */
  brokenProtocols: z.array(protocolBits).max(6),
  notAskedProtocols: z.array(protocolBits).max(6),
  /** Refusal codes in the order of `refusedProtocols`; null: ended by a disconnect without a code. */
  refusalCodes: z.array(protocolBits.nullable()).max(6),
  /** How the offers of `brokenProtocols` broke, in the same order. */
  brokenHow: z.array(z.enum(breakKinds)).max(6),
  /** The fastest answer to any request of this check, the main one included: a round trip takes no longer than this. */
  fastestAnswerMs: milliseconds.nullable().default(null),
  /** How far the name's other addresses got. */
  otherAddresses: z
    .array(
      z.object({
        address,
        reached: z.enum(['nothing', 'tcp', 'negotiation', 'tls']),
        /** How its connection broke. Reports of early versions have neither this nor what follows. */
        brokeHow: z.enum(breakKinds).nullable().default(null),
        /** It did not get as far as the main connection, and not because it was given up. */
        endedEarlier: z.boolean().default(false),
        certificateSha256: sha256Thumbprint.nullable(),
        dnsComputer: hostText.nullable(),
      }),
    )
    .max(3),
});

const retryOutcome = z.enum(['not-tried', 'established', 'broken']);
export const tlsHandshakeEvidence = z.object({
  outcome: z.enum(['established', 'broken']),
  version: z.string().max(16).nullable(),
  cipher: z.string().max(64).nullable(),
  /** TLS 1.0 or 1.1, which current Windows has switched off. */
  versionOffInWindows: z.boolean(),
  serverNameSent: z.boolean(),
  lastMessage: z.enum(tlsMessages).nullable(),
  foreignProtocol: z.enum(foreignProtocols).nullable(),
  bytesReceived: byteCount,
  ...breakFields,
  tls12Only: retryOutcome,
  tls12OnlyBreakHow: z.enum(breakKinds).nullable(),
  tls12OnlyBreakAfterBytes: byteCount.nullable(),
  withoutServerName: retryOutcome,
  withoutServerNameBreakHow: z.enum(breakKinds).nullable(),
});

export const certificateWeaknesses = [
  'rsa-key-short',
  'ec-key-short',
  'sha1-signature',
  'md5-signature',
] as const;
export const certificateEvidence = z.object({
  source: z.enum(['handshake', 'retry', 'before-failure']),
  subject: distinguishedName,
  issuer: distinguishedName,
  subjectCommonName: certificateName.nullable(),
  issuerCommonName: issuerName.nullable(),
  issuerOrganization: issuerName.nullable(),
  dnsNames: z.array(certificateName).max(256),
  ipAddresses: z.array(address).max(256),
  notBefore: isoDate,
  notAfter: isoDate,
  /** Whole days from the check to the end date; negative when past. */
  daysLeft: z.int(),
  validity: z.enum(['valid', 'expired', 'not-yet-valid']),
  keyType: z.string().max(32),
  keyBits: z.int().min(0).max(65_536).nullable(),
  curve: z.string().max(64).nullable(),
  signatureAlgorithm: z.string().max(64),
  weaknesses: z.array(z.enum(certificateWeaknesses)).max(4),
  selfSigned: z.boolean(),
  /** Looks like the certificate that Windows makes for Remote Desktop by itself. */
  windowsMade: z.boolean(),
  comparedWith: personal(z.string().max(255), 'host'),
  comparedKind: z.enum(['name', 'address']),
  nameMatches: z.boolean(),
  /** The security product or proxy whose name the issuer bears. */
  interceptedBy: shortText.nullable(),
  sha1Thumbprint,
  sha256Thumbprint,
  chainLength: z.int().min(0).max(10),
});

export const nlaChallengeEvidence = z.object({
  outcome: z.enum(['challenged', 'refused', 'malformed', 'broken']),
  credSspVersion: z.int().min(0).max(255).nullable(),
  netbiosComputer: hostText.nullable(),
  netbiosDomain: domainText.nullable(),
  dnsComputer: hostText.nullable(),
  dnsDomain: domainText.nullable(),
  /** Such as 10.0.26100; null when none was stated. */
  statedBuild: z.string().max(16).nullable(),
  /** The fixed 6.1.7601 of FreeRDP, which says nothing about Windows. */
  freeRdpVersion: z.boolean(),
  serverTime: isoDate.nullable(),
  /** Positive: the server is ahead. */
  clockOffsetMs: z.number().min(-1e15).max(1e15).nullable(),
  /** null: an address was typed, or the challenge names no computer. */
  fitsTypedName: z.boolean().nullable(),
  fitsCertificate: z.boolean().nullable(),
  /** NTSTATUS of a refusal, unsigned. */
  errorCode: protocolBits.nullable(),
  problem: z.string().max(64).nullable(),
  firstBytes: firstBytes.nullable(),
  ...breakFields,
});

export const udpTransportEvidence = z.object({
  outcome: z.enum(['answered', 'silent', 'refused', 'foreign', 'local', 'cancelled']),
  attempts: z.int().min(0).max(8),
  waitedMs: milliseconds,
  roundTripMs: milliseconds.nullable(),
  version: z.int().min(0).max(0xffff).nullable(),
  upstreamMtuBytes: byteCount.nullable(),
  downstreamMtuBytes: byteCount.nullable(),
  /** Only such a server is expected to speak UDP. */
  serverLooksLikeWindows: z.boolean(),
});

const helloResult = z.enum(['not-tried', 'answered', 'broken']);
export const pathMtuEvidence = z.object({
  largestFlightSentBytes: byteCount,
  largestFlightReceivedBytes: byteCount,
  /** The usual handshake on the main connection, for comparison with the hellos below. */
  usualHello: z.enum(['answered', 'stalled', 'broken']),
  smallHello: helloResult,
  smallHelloSentBytes: byteCount.nullable(),
  smallHelloBreakHow: z.enum(breakKinds).nullable(),
  smallHelloBreakAfterBytes: byteCount.nullable(),
  paddedHello: helloResult,
  paddedHelloSentBytes: byteCount.nullable(),
  paddedHelloBreakHow: z.enum(breakKinds).nullable(),
  /** The search with echo requests that must not be split; absent: there was none. */
  packetSize: z
    .enum(['limited', 'all-passed', 'too-narrow', 'silent', 'unsupported', 'cancelled'])
    .exactOptional(),
  largestPacketPassedBytes: byteCount.nullable().exactOptional(),
  smallestPacketLostBytes: byteCount.nullable().exactOptional(),
});

/** The schema of each check's evidence, for reports that come from outside. */
export const evidenceSchemas = {
  ...clientEvidenceSchemas,
  ...runEvidenceSchemas,
  'name-resolution': nameResolutionEvidence,
  'tcp-connect': tcpConnectEvidence,
  'rdp-negotiation': rdpNegotiationEvidence,
  'security-protocols': securityProtocolsEvidence,
  'tls-handshake': tlsHandshakeEvidence,
  certificate: certificateEvidence,
  'nla-challenge': nlaChallengeEvidence,
  'udp-transport': udpTransportEvidence,
  'path-mtu': pathMtuEvidence,
} as const satisfies Record<NetworkCheckId | ClientCheckId | RunCheckId, z.ZodType>;

/** Checks whose evidence has a shape that causes can rely on. */
export type EvidencedCheckId = keyof typeof evidenceSchemas;
type Evidence = { readonly [Id in EvidencedCheckId]: z.infer<(typeof evidenceSchemas)[Id]> };
export type EvidenceOf<Id extends EvidencedCheckId> = Evidence[Id];
export type BreakEvidence = Pick<EvidenceOf<'rdp-negotiation'>, keyof typeof breakFields>;
export type TcpOutcome = (typeof tcpOutcomes)[number];
export type CertificateWeakness = (typeof certificateWeaknesses)[number];
