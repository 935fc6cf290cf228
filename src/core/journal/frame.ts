import { hash } from 'node:crypto';

/**
 * How a record lies in the file: a frame of 16 bytes, then the payload (docs/journal.md).
 *
 *   0  4  magic FF 52 4A 31 (`RJ1`)
 *   4  4  length of the payload, little-endian
 *   8  8  the first bytes of SHA-256 over length and payload
 *
 * The payload is UTF-8, in which the byte FF never occurs. So no content can pass for the start of a frame, and
 * a reader that lost its place finds the next frame in one pass.
 */

export const frameHeaderBytes = 16;
/** The before-image of a whole TCP/IP reset is some hundred kilobytes. */
export const maxPayloadBytes = 4 * 1024 * 1024;

const magic = Uint8Array.of(0xff, 0x52, 0x4a, 0x31);
const lengthOffset = 4;
const checksumOffset = 8;

/**
 * The frame and the payload as one run of bytes.
 * @throws RangeError when the payload is empty or larger than `maxPayloadBytes`.
 */
export function encodeFrame(payload: Uint8Array): Uint8Array {
  if (payload.length === 0 || payload.length > maxPayloadBytes)
    throw new RangeError(`a journal record of ${payload.length} bytes`);
  const frame = new Uint8Array(frameHeaderBytes + payload.length);
  frame.set(magic);
  new DataView(frame.buffer).setUint32(lengthOffset, payload.length, true);
  frame.set(payload, frameHeaderBytes);
  frame.set(checksumOf(frame, 0, payload.length), checksumOffset);
  return frame;
}

/** The payload of the whole and undamaged frame at `offset`, else null. */
export function frameAt(bytes: Uint8Array, offset: number): Uint8Array | null {
  const length = claimedLength(bytes, offset);
  if (length === null || length === 0 || length > maxPayloadBytes) return null;
  const start = offset + frameHeaderBytes;
  if (start + length > bytes.length) return null;
  const payload = bytes.subarray(start, start + length);
  // Before the checksum, because it keeps the search for the next frame linear on a hostile file.
  if (payload.includes(0xff)) return null;
  const stored = bytes.subarray(offset + checksumOffset, start);
  const computed = checksumOf(bytes, offset, length);
  return computed.every((byte, index) => byte === stored[index]) ? payload : null;
}

/** The length that the header at `offset` claims; null when no whole header is there. */
export function claimedLength(bytes: Uint8Array, offset: number): number | null {
  if (offset + frameHeaderBytes > bytes.length || !startsLikeFrame(bytes, offset)) return null;
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(offset + lengthOffset, true);
}

/** Whether the bytes from `offset` are the magic, or as much of it as fits before the end. */
export function startsLikeFrame(bytes: Uint8Array, offset: number): boolean {
  return magic.every((byte, index) => offset + index >= bytes.length || bytes[offset + index] === byte);
}

function checksumOf(bytes: Uint8Array, frameOffset: number, payloadLength: number): Uint8Array {
  const start = frameOffset + frameHeaderBytes;
  const covered = new Uint8Array(lengthOffset + payloadLength);
  covered.set(bytes.subarray(frameOffset + lengthOffset, frameOffset + checksumOffset));
  covered.set(bytes.subarray(start, start + payloadLength), lengthOffset);
  return hash('sha256', covered, 'buffer').subarray(0, frameHeaderBytes - checksumOffset);
}
