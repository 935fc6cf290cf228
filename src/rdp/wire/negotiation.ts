import { concatBytes, exactly, u16le, u16leAt, u32le, u32leAt, u8At } from './bytes.ts';
import { decodedValue, invalid, invalidInside } from './parsed.ts';
import type { Decoded, Decoder } from './parsed.ts';
import { decodeRoutingLine, encodeRoutingLine } from './routing-line.ts';

/** The security negotiation inside the X.224 connection request and confirm, [MS-RDPBCGR] 2.2.1.1 and 2.2.1.2. */

/** RDP_NEG_REQ, [MS-RDPBCGR] 2.2.1.1.1. */
export interface NegotiationRequest {
  readonly flags: number;
  /** Bits of `securityProtocol`. */
  readonly protocols: number;
}

/** RDP_NEG_CORRELATION_INFO, [MS-RDPBCGR] 2.2.1.1.2. */
interface CorrelationInfo {
  /** 16 bytes; the first should not be 0 or 0xF4, and none 0x0D. */
  readonly correlationId: Uint8Array;
}

/** RDP_NEG_RSP or RDP_NEG_FAILURE, [MS-RDPBCGR] 2.2.1.2.1 and 2.2.1.2.2. */
export type NegotiationReply =
  | { readonly type: 'response'; readonly flags: number; readonly protocol: number }
  | { readonly type: 'failure'; readonly code: number };

/** The user data of a connection request, [MS-RDPBCGR] 2.2.1.1. At most one of cookie and routing token. */
export interface ConnectionRequestData {
  /** NAME of `Cookie: mstshash=NAME`. */
  readonly cookie: string | null;
  readonly routingToken: string | null;
  readonly request: NegotiationRequest | null;
  readonly correlation: CorrelationInfo | null;
}

const structureType = { request: 1, response: 2, failure: 3, correlation: 6 } as const;
const negotiationBytes = 8;
const correlationBytes = 36;
const correlationIdBytes = 16;
/** CORRELATION_INFO_PRESENT in the flags of a request. */
const correlationPresent = 0x08;

/**
 * Sets the flag that announces correlation info when there is some.
 * @throws RangeError for cookie and routing token together, for text that the line cannot carry, for a
 * correlation id that is not 16 bytes, and for correlation info without a request.
 */
export function encodeConnectionRequestData(data: ConnectionRequestData): Uint8Array {
  const { request, correlation } = data;
  const line = encodeRoutingLine(data);
  if (request === null) {
    if (correlation !== null) throw new RangeError('correlation info needs a negotiation request');
    return line;
  }
  const flags = correlation === null ? request.flags : request.flags | correlationPresent;
  return concatBytes(
    line,
    encodeNegotiation(structureType.request, flags, request.protocols),
    correlation === null ? [] : encodeCorrelation(correlation),
  );
}

function encodeCorrelation(correlation: CorrelationInfo): Uint8Array {
  return concatBytes(
    [structureType.correlation, 0],
    u16le(correlationBytes),
    exactly(correlationIdBytes, correlation.correlationId),
    new Uint8Array(16),
  );
}

export const decodeConnectionRequestData: Decoder<ConnectionRequestData> = (bytes) => {
  const first = u8At(bytes, 0);
  const hasLine = bytes.length > 0 && first !== structureType.request && first !== structureType.correlation;
  const line = hasLine ? decodeRoutingLine(bytes) : decodedValue({ cookie: null, routingToken: null }, 0);
  if (line.kind !== 'value') return line;

  const afterLine = bytes.subarray(line.size);
  if (afterLine.length === 0) {
    return decodedValue({ ...line.value, request: null, correlation: null }, bytes.length);
  }
  const request = decodeRequest(afterLine);
  if (request.kind !== 'value') return invalidInside(request, line.size);

  const afterRequest = afterLine.subarray(request.size);
  if (afterRequest.length === 0) {
    return decodedValue({ ...line.value, request: request.value, correlation: null }, bytes.length);
  }
  const correlation = decodeCorrelation(afterRequest);
  if (correlation.kind !== 'value') return invalidInside(correlation, line.size + request.size);
  return decodedValue(
    { ...line.value, request: request.value, correlation: correlation.value },
    bytes.length,
  );
};

function decodeRequest(bytes: Uint8Array): Decoded<NegotiationRequest> {
  if (u8At(bytes, 0) !== structureType.request) return invalid('unknown-type', 0);
  if (bytes.length < negotiationBytes) return invalid('truncated-field', bytes.length);
  if (u16leAt(bytes, 2) !== negotiationBytes) return invalid('length-out-of-range', 2);
  return decodedValue({ flags: u8At(bytes, 1), protocols: u32leAt(bytes, 4) }, negotiationBytes);
}

function decodeCorrelation(bytes: Uint8Array): Decoded<CorrelationInfo> {
  if (u8At(bytes, 0) !== structureType.correlation) return invalid('unknown-type', 0);
  if (bytes.length < correlationBytes) return invalid('truncated-field', bytes.length);
  if (u16leAt(bytes, 2) !== correlationBytes) return invalid('length-out-of-range', 2);
  if (bytes.length > correlationBytes) return invalid('trailing-bytes', correlationBytes);
  return decodedValue({ correlationId: bytes.subarray(4, 4 + correlationIdBytes) }, correlationBytes);
}

export function encodeNegotiationReply(reply: NegotiationReply): Uint8Array {
  return reply.type === 'response'
    ? encodeNegotiation(structureType.response, reply.flags, reply.protocol)
    : encodeNegotiation(structureType.failure, 0, reply.code);
}

/** Reads the user data of a connection confirm; null when it is empty: standard RDP security only. */
export const decodeNegotiationReply: Decoder<NegotiationReply | null> = (bytes) => {
  if (bytes.length === 0) return decodedValue(null, 0);
  const type = u8At(bytes, 0);
  if (type !== structureType.response && type !== structureType.failure) return invalid('unknown-type', 0);
  if (bytes.length < negotiationBytes) return invalid('truncated-field', bytes.length);
  if (u16leAt(bytes, 2) !== negotiationBytes) return invalid('length-out-of-range', 2);
  if (bytes.length > negotiationBytes) return invalid('trailing-bytes', negotiationBytes);
  const result = u32leAt(bytes, 4);
  return decodedValue(
    type === structureType.response
      ? { type: 'response', flags: u8At(bytes, 1), protocol: result }
      : { type: 'failure', code: result },
    negotiationBytes,
  );
};

/** The layout that request, response and failure share. */
function encodeNegotiation(type: number, flags: number, last: number): Uint8Array {
  return concatBytes([type, flags], u16le(negotiationBytes), u32le(last));
}
