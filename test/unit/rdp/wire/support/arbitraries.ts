import fc from 'fast-check';
import type { AvPairs } from '../../../../../src/rdp/wire/av-pairs.ts';
import type { ConnectionReply } from '../../../../../src/rdp/wire/connection.ts';
import type {
  ConnectionRequestData,
  NegotiationReply,
  NegotiationRequest,
} from '../../../../../src/rdp/wire/negotiation.ts';
import type { NtlmChallenge } from '../../../../../src/rdp/wire/ntlm-challenge.ts';
import type { NtlmVersion } from '../../../../../src/rdp/wire/ntlm-message.ts';
import { ntlmFlag, withFlag } from '../../../../../src/rdp/wire/ntlm-message.ts';
import type { NtlmNegotiate } from '../../../../../src/rdp/wire/ntlm-negotiate.ts';
import type { UdpSyn } from '../../../../../src/rdp/wire/rdpeudp.ts';
import { udpFlag, udpVersion } from '../../../../../src/rdp/wire/rdpeudp.ts';
import { isClean } from '../../../../../src/rdp/wire/text.ts';
import type { TsRequest } from '../../../../../src/rdp/wire/ts-request.ts';
import type { X224Tpdu } from '../../../../../src/rdp/wire/x224.ts';

/** Every message that our encoders can write and our decoders must read back unchanged. */

const u8 = fc.integer({ min: 0, max: 0xff });
const u16 = fc.integer({ min: 0, max: 0xffff });
const u32 = fc.integer({ min: 0, max: 0xffff_ffff });
const u64 = fc.bigInt({ min: 0n, max: 0xffff_ffff_ffff_ffffn });

export function byteString(minLength: number, maxLength: number): fc.Arbitrary<Uint8Array> {
  return fc.uint8Array({ minLength, maxLength });
}

function optional<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(arbitrary, { nil: null });
}

const latin1Character = u8.map((code) => String.fromCharCode(code)).filter(isClean);

function latin1Text(minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: latin1Character, minLength, maxLength });
}

const name = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .filter((text) => isClean(text) && text.length <= 255);

const connectionFields = {
  sourceReference: u16,
  destinationReference: u16,
  classOption: u8,
  userData: byteString(0, 248),
};

export const x224Tpdu: fc.Arbitrary<X224Tpdu> = fc.oneof(
  fc.record({ type: fc.constant('connection-request'), ...connectionFields }),
  fc.record({ type: fc.constant('connection-confirm'), ...connectionFields }),
  fc.record({
    type: fc.constant('disconnect-request'),
    sourceReference: u16,
    destinationReference: u16,
    reason: u8,
  }),
  fc.record({ type: fc.constant('data'), endOfTransmission: fc.boolean(), payload: byteString(0, 400) }),
  fc.record({ type: fc.constant('error'), destinationReference: u16, cause: u8 }),
);

const routingLine = fc.oneof(
  fc.record({ cookie: latin1Text(0, 60), routingToken: fc.constant(null) }),
  fc.record({
    cookie: fc.constant(null),
    routingToken: latin1Text(0, 80).filter((token) => !token.startsWith('Cookie: mstshash=')),
  }),
  fc.constant({ cookie: null, routingToken: null }),
);

const negotiation: fc.Arbitrary<NegotiationRequest> = fc.record({ flags: u8, protocols: u32 });

export const connectionRequestData: fc.Arbitrary<ConnectionRequestData> = fc
  .record({ line: routingLine, request: optional(negotiation), correlationId: optional(byteString(16, 16)) })
  .map(({ line, request, correlationId }) => {
    if (request === null || correlationId === null) return { ...line, request, correlation: null };
    return {
      ...line,
      request: { ...request, flags: request.flags | 0x08 },
      correlation: { correlationId },
    };
  });

export const negotiationReply: fc.Arbitrary<NegotiationReply> = fc.oneof(
  fc.record({ type: fc.constant('response'), flags: u8, protocol: u32 }),
  fc.record({ type: fc.constant('failure'), code: u32 }),
);

export const connectionReply: fc.Arbitrary<ConnectionReply> = fc.oneof(
  fc.record({ type: fc.constant('confirm'), reply: optional(negotiationReply) }),
  fc.record({ type: fc.constant('mcs-disconnect'), reason: fc.integer({ min: 0, max: 4 }) }),
  fc.record({ type: fc.constant('x224-disconnect'), reason: u8 }),
  fc.record({ type: fc.constant('x224-error'), cause: u8 }),
);

export const tsRequest: fc.Arbitrary<TsRequest> = fc.record({
  version: u32,
  negoTokens: fc.array(byteString(0, 300), { maxLength: 8 }),
  authInfo: optional(byteString(0, 200)),
  pubKeyAuth: optional(byteString(0, 200)),
  errorCode: optional(u32),
  clientNonce: optional(byteString(32, 32)),
});

export const avPairs: fc.Arbitrary<AvPairs> = fc.record({
  netbiosComputer: optional(name),
  netbiosDomain: optional(name),
  dnsComputer: optional(name),
  dnsDomain: optional(name),
  dnsForest: optional(name),
  targetName: optional(name),
  flags: optional(u32),
  timestamp: optional(u64),
  singleHost: optional(byteString(0, 48)),
  channelBindings: optional(byteString(16, 16)),
  unknown: fc.array(fc.record({ id: fc.integer({ min: 11, max: 0xffff }), value: byteString(0, 40) }), {
    maxLength: 6,
  }),
});

const version: fc.Arbitrary<NtlmVersion> = fc.record({ major: u8, minor: u8, build: u16, ntlmRevision: u8 });

export const ntlmNegotiate: fc.Arbitrary<NtlmNegotiate> = fc
  .record({
    flags: u32,
    version: optional(version),
    domain: optional(latin1Text(0, 40)),
    workstation: optional(latin1Text(0, 40)),
  })
  .map((message) => {
    let flags = withFlag(message.flags, ntlmFlag.version, message.version !== null);
    flags = withFlag(flags, ntlmFlag.oemDomainSupplied, message.domain !== null);
    flags = withFlag(flags, ntlmFlag.oemWorkstationSupplied, message.workstation !== null);
    return { ...message, flags };
  });

export const ntlmChallenge: fc.Arbitrary<NtlmChallenge> = fc
  .record({
    flags: u32,
    targetName: optional(latin1Text(1, 60)),
    serverChallenge: byteString(8, 8),
    targetInfo: optional(avPairs),
    version: optional(version),
  })
  .map((message) => {
    let flags = withFlag(message.flags, ntlmFlag.version, message.version !== null);
    flags = withFlag(flags, ntlmFlag.targetInfo, message.targetInfo !== null);
    return { ...message, flags };
  });

const nonZeroHash = byteString(32, 32).filter((hash) => hash.some((byte) => byte !== 0));

export const udpSyn: fc.Arbitrary<UdpSyn> = fc
  .record({
    snSourceAck: u32,
    receiveWindow: u16,
    isAnswer: fc.boolean(),
    otherFlags: fc.constantFrom(0, udpFlag.synLossy, udpFlag.ackDelayed),
    initialSequence: u32,
    upstreamMtu: u16,
    downstreamMtu: u16,
    correlationId: optional(byteString(16, 16)),
    synEx: optional(
      fc.record({
        flags: u16,
        version: fc.constantFrom(...Object.values(udpVersion)),
        hash: optional(nonZeroHash),
      }),
    ),
  })
  .map(({ isAnswer, otherFlags, synEx, ...packet }) => {
    const hasHash = synEx !== null && synEx.version === udpVersion.three && !isAnswer;
    const flags =
      udpFlag.syn |
      (isAnswer ? udpFlag.ack : 0) |
      otherFlags |
      (packet.correlationId === null ? 0 : udpFlag.correlationId) |
      (synEx === null ? 0 : udpFlag.synEx);
    return {
      ...packet,
      flags,
      synEx:
        synEx === null
          ? null
          : { flags: synEx.flags, version: synEx.version, cookieHash: hasHash ? synEx.hash : null },
    };
  });
