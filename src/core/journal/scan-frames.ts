import { claimedLength, frameAt, frameHeaderBytes, startsLikeFrame } from './frame.ts';

/** An undamaged payload and where its frame starts. */
export interface ScannedFrame {
  readonly offset: number;
  readonly payload: Uint8Array;
}

/** A run of bytes that belongs to no undamaged frame, from `offset` to the next frame or the end of the file. */
export interface ScannedGap {
  readonly offset: number;
  readonly byteCount: number;
  /** It looks like a record whose writing was cut off: then it was never flushed, and nothing depends on it. */
  readonly torn: boolean;
}

export type ScannedPart =
  ({ readonly type: 'frame' } & ScannedFrame) | ({ readonly type: 'gap' } & ScannedGap);

/**
 * Splits a journal into frames and gaps, in the order of the file. Never throws; takes time in proportion to the
 * size, whatever the bytes are, because a payload ends at the latest before the next FF.
 */
export function* scanFrames(bytes: Uint8Array): Generator<ScannedPart, void, undefined> {
  let offset = 0;
  while (offset < bytes.length) {
    const payload = frameAt(bytes, offset);
    if (payload === null) {
      const end = nextFrame(bytes, offset + 1);
      yield { type: 'gap', offset, byteCount: end - offset, torn: isTorn(bytes, offset, end) };
      offset = end;
    } else {
      yield { type: 'frame', offset, payload };
      offset += frameHeaderBytes + payload.length;
    }
  }
}

function nextFrame(bytes: Uint8Array, from: number): number {
  let candidate = bytes.indexOf(0xff, from);
  while (candidate >= 0 && frameAt(bytes, candidate) === null) candidate = bytes.indexOf(0xff, candidate + 1);
  return candidate < 0 ? bytes.length : candidate;
}

/** A crash may have been followed by another one: every piece that starts like a frame must look cut off. */
function isTorn(bytes: Uint8Array, offset: number, end: number): boolean {
  let start = offset;
  while (start < end) {
    let next = start + 1;
    while (next < end && !(bytes[next] === 0xff && startsLikeFrame(bytes, next))) next += 1;
    if (!isTornPiece(bytes.subarray(start, next))) return false;
    start = next;
  }
  return true;
}

/** The beginning of a record, zeros where the file had grown before its content arrived, or one and then the other. */
function isTornPiece(piece: Uint8Array): boolean {
  const writtenBytes = piece.findLastIndex((byte) => byte !== 0) + 1;
  if (writtenBytes === 0) return true;
  if (!startsLikeFrame(piece.subarray(0, writtenBytes), 0)) return false;
  const length = claimedLength(piece, 0);
  return length === null || frameHeaderBytes + length > writtenBytes;
}
