import { concatBytes, exactly, u16be, u16beAt, u32be, u32beAt } from './bytes.ts';
import { decodedValue, invalid } from './parsed.ts';
import type { Decoder } from './parsed.ts';

/** The datagrams that open an RDP-UDP connection, SYN and SYN+ACK: [MS-RDPEUDP] 2.2.2, 3.1.5.1. Big-endian. */

/** `uFlags` of RDPUDP_FEC_HEADER, [MS-RDPEUDP] 2.2.2.1. */
export const udpFlag = {
  syn: 0x0001,
  fin: 0x0002,
  ack: 0x0004,
  data: 0x0008,
  synLossy: 0x0200,
  ackDelayed: 0x0400,
  correlationId: 0x0800,
  synEx: 0x1000,
} as const;

/** `uUdpVer` of RDPUDP_SYNDATAEX_PAYLOAD, [MS-RDPEUDP] 2.2.2.9. */
export const udpVersion = { one: 0x0001, two: 0x0002, three: 0x0101 } as const;

interface UdpSynEx {
  /** 1: the version is valid. */
  readonly flags: number;
  readonly version: number;
  /** 32 bytes, in the SYN of version 3 only; null when it is absent or all zero. */
  readonly cookieHash: Uint8Array | null;
}

export interface UdpSyn {
  /** 0xFFFFFFFF in a SYN; in a SYN+ACK the initial sequence of the SYN. */
  readonly snSourceAck: number;
  /** In datagrams. */
  readonly receiveWindow: number;
  /** The bits for correlation id and extended data follow those fields. */
  readonly flags: number;
  readonly initialSequence: number;
  /** Bytes, 1132 to 1232. */
  readonly upstreamMtu: number;
  /** Bytes, 1132 to 1232. */
  readonly downstreamMtu: number;
  /** 16 bytes. */
  readonly correlationId: Uint8Array | null;
  readonly synEx: UdpSynEx | null;
}

const synBytes = 16;
const correlationIdBytes = 16;
const correlationPayloadBytes = 32;
const synExBytes = 4;
const cookieHashBytes = 32;
const flagsOffset = 6;

/**
 * SYN and SYN+ACK alike; zeros fill the datagram up to `padTo` bytes.
 * @throws RangeError for a correlation id or cookie hash of the wrong size.
 */
export function encodeUdpSyn(packet: UdpSyn, padTo: number): Uint8Array {
  const { correlationId, synEx } = packet;
  const announced =
    (correlationId === null ? 0 : udpFlag.correlationId) | (synEx === null ? 0 : udpFlag.synEx);
  const flags = (packet.flags & ~(udpFlag.correlationId | udpFlag.synEx)) | announced;
  const datagram = concatBytes(
    u32be(packet.snSourceAck),
    u16be(packet.receiveWindow),
    u16be(flags),
    u32be(packet.initialSequence),
    u16be(packet.upstreamMtu),
    u16be(packet.downstreamMtu),
    correlationId === null
      ? []
      : concatBytes(exactly(correlationIdBytes, correlationId), new Uint8Array(correlationIdBytes)),
    synEx === null ? [] : encodeSynEx(synEx),
  );
  return concatBytes(datagram, new Uint8Array(Math.max(0, padTo - datagram.length)));
}

function encodeSynEx({ flags, version, cookieHash }: UdpSynEx): Uint8Array {
  return concatBytes(
    u16be(flags),
    u16be(version),
    cookieHash === null ? [] : exactly(cookieHashBytes, cookieHash),
  );
}

/** Reads one whole datagram, padding included. MTUs are given as stated, also when out of their range. */
export const decodeUdpSyn: Decoder<UdpSyn> = (bytes) => {
  if (bytes.length < synBytes) return invalid('truncated-field', bytes.length);
  const flags = u16beAt(bytes, flagsOffset);
  if ((flags & udpFlag.syn) === 0) return invalid('unknown-type', flagsOffset);

  const hasCorrelationId = (flags & udpFlag.correlationId) !== 0;
  const synExOffset = synBytes + (hasCorrelationId ? correlationPayloadBytes : 0);
  const hasSynEx = (flags & udpFlag.synEx) !== 0;
  if (bytes.length < synExOffset + (hasSynEx ? synExBytes : 0)) {
    return invalid('truncated-field', bytes.length);
  }
  return decodedValue(
    {
      snSourceAck: u32beAt(bytes, 0),
      receiveWindow: u16beAt(bytes, 4),
      flags,
      initialSequence: u32beAt(bytes, 8),
      upstreamMtu: u16beAt(bytes, 12),
      downstreamMtu: u16beAt(bytes, 14),
      correlationId: hasCorrelationId ? bytes.subarray(synBytes, synBytes + correlationIdBytes) : null,
      synEx: hasSynEx ? readSynEx(bytes.subarray(synExOffset), flags) : null,
    },
    bytes.length,
  );
};

function readSynEx(bytes: Uint8Array, packetFlags: number): UdpSynEx {
  const version = u16beAt(bytes, 2);
  const hash = bytes.subarray(synExBytes, synExBytes + cookieHashBytes);
  // Only the client sends the hash; where there is none, the padding stands in its place.
  const mayHaveHash = version === udpVersion.three && (packetFlags & udpFlag.ack) === 0;
  const hasHash = mayHaveHash && hash.length === cookieHashBytes && hash.some((byte) => byte !== 0);
  return { flags: u16beAt(bytes, 0), version, cookieHash: hasHash ? hash : null };
}
