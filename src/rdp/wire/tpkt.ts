import { concatBytes, u16be, u16beAt, u8At } from './bytes.ts';
import { decodedValue, incomplete, invalid } from './parsed.ts';
import type { Decoder } from './parsed.ts';

/** TPKT, the frame of everything before TLS: RFC 1006 section 6, [T.123] section 8. */

export const tpktHeaderBytes = 4;
export const tpktMaxBytes = 65_535;
/** The first byte of every packet before TLS. */
export const tpktVersion = 3;

/** @throws RangeError when the packet would exceed {@link tpktMaxBytes}. */
export function encodeTpkt(payload: Uint8Array): Uint8Array {
  const size = tpktHeaderBytes + payload.length;
  if (size > tpktMaxBytes) throw new RangeError(`a TPKT of ${size} bytes does not exist`);
  return concatBytes([tpktVersion, 0], u16be(size), payload);
}

/** The payload, without the header. The reserved byte may have any value (RFC 1006, section 6). */
export const decodeTpkt: Decoder<Uint8Array> = (bytes) => {
  if (bytes.length > 0 && u8At(bytes, 0) !== tpktVersion) return invalid('wrong-magic', 0);
  if (bytes.length < tpktHeaderBytes) return incomplete(tpktHeaderBytes);
  const size = u16beAt(bytes, 2);
  if (size < tpktHeaderBytes) return invalid('length-out-of-range', 2);
  if (bytes.length < size) return incomplete(size);
  return decodedValue(bytes.subarray(tpktHeaderBytes, size), size);
};
