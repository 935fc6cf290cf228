import { encodeDisconnectUltimatum, decodeDisconnectUltimatum } from './mcs.ts';
import {
  decodeConnectionRequestData,
  decodeNegotiationReply,
  encodeConnectionRequestData,
  encodeNegotiationReply,
} from './negotiation.ts';
import type { ConnectionRequestData, NegotiationReply } from './negotiation.ts';
import { decodedValue, invalid, invalidInside } from './parsed.ts';
import type { Decoded, Decoder } from './parsed.ts';
import { decodeTpkt, encodeTpkt, tpktHeaderBytes } from './tpkt.ts';
import { decodeX224, encodeX224, x224HeaderMaxBytes } from './x224.ts';
import type { X224Tpdu } from './x224.ts';

/** Whole packets of the connection initiation phase, [MS-RDPBCGR] 1.3.1.1, TPKT included. */

/** What a server may send after the request. */
export type ConnectionReply =
  | { readonly type: 'confirm'; readonly reply: NegotiationReply | null }
  | { readonly type: 'mcs-disconnect'; readonly reason: number }
  | { readonly type: 'x224-disconnect'; readonly reason: number }
  | { readonly type: 'x224-error'; readonly cause: number };

/** No packet of this phase is longer, because its X.224 header holds all of it. */
export const connectionPacketMaxBytes = tpktHeaderBytes + x224HeaderMaxBytes;

const tpduCodeOffset = tpktHeaderBytes + 1;
const connectionUserDataOffset = tpktHeaderBytes + 7;
const dataPayloadOffset = tpktHeaderBytes + 3;

/** @throws RangeError when the data is too long for one packet or cannot be encoded. */
export function encodeConnectionRequest(data: ConnectionRequestData): Uint8Array {
  return encodeConnection('connection-request', 0, encodeConnectionRequestData(data));
}

/** A confirm without a negotiation reply means standard RDP security only. */
export function encodeConnectionConfirm(reply: NegotiationReply | null): Uint8Array {
  // Windows servers state this source reference ([MS-RDPBCGR] 4.1.2 calls it bogus); clients ignore it.
  const sourceReference = 0x1234;
  const userData = reply === null ? new Uint8Array(0) : encodeNegotiationReply(reply);
  return encodeConnection('connection-confirm', sourceReference, userData);
}

/** `reason` as in [T.125]: 1 provider initiated, 3 user requested. @throws RangeError for one that MCS lacks. */
export function encodeMcsDisconnect(reason: number): Uint8Array {
  const payload = encodeDisconnectUltimatum(reason);
  return encodeTpkt(encodeX224({ type: 'data', endOfTransmission: true, payload }));
}

function encodeConnection(
  type: 'connection-request' | 'connection-confirm',
  sourceReference: number,
  userData: Uint8Array,
): Uint8Array {
  return encodeTpkt(encodeX224({ type, destinationReference: 0, sourceReference, classOption: 0, userData }));
}

export const decodeConnectionRequest: Decoder<ConnectionRequestData> = (bytes) => {
  const packet = decodePacket(bytes);
  if (packet.kind !== 'value') return packet;
  if (packet.value.type !== 'connection-request') return invalid('unknown-type', tpduCodeOffset);
  const data = decodeConnectionRequestData(packet.value.userData);
  if (data.kind !== 'value') return invalidInside(data, connectionUserDataOffset);
  return decodedValue(data.value, packet.size);
};

export const decodeConnectionReply: Decoder<ConnectionReply> = (bytes) => {
  const packet = decodePacket(bytes);
  if (packet.kind !== 'value') return packet;
  const tpdu = packet.value;
  switch (tpdu.type) {
    case 'connection-confirm': {
      const reply = decodeNegotiationReply(tpdu.userData);
      if (reply.kind !== 'value') return invalidInside(reply, connectionUserDataOffset);
      return decodedValue({ type: 'confirm', reply: reply.value }, packet.size);
    }
    case 'data': {
      const reason = decodeDisconnectUltimatum(tpdu.payload);
      if (reason.kind !== 'value') return invalidInside(reason, dataPayloadOffset);
      return decodedValue({ type: 'mcs-disconnect', reason: reason.value }, packet.size);
    }
    case 'disconnect-request':
      return decodedValue({ type: 'x224-disconnect', reason: tpdu.reason }, packet.size);
    case 'error':
      return decodedValue({ type: 'x224-error', cause: tpdu.cause }, packet.size);
    case 'connection-request':
      return invalid('unknown-type', tpduCodeOffset);
  }
};

function decodePacket(bytes: Uint8Array): Decoded<X224Tpdu> {
  const packet = decodeTpkt(bytes);
  if (packet.kind === 'invalid') return packet;
  // Refused at once: nobody should wait for 64 kB that a peer announces and never sends.
  const size = packet.kind === 'incomplete' ? packet.need : packet.size;
  if (size > connectionPacketMaxBytes) return invalid('length-out-of-range', 2);
  if (packet.kind === 'incomplete') return packet;
  const tpdu = decodeX224(packet.value);
  if (tpdu.kind !== 'value') return invalidInside(tpdu, tpktHeaderBytes);
  return decodedValue(tpdu.value, packet.size);
}
