import { incomplete, invalid } from './parsed.ts';
import type { Decoded, Decoder } from './parsed.ts';

const smallestBuffer = 256;

/**
 * Reassembles frames from a stream that arrives split and merged in any way. It holds at most `maxBytes`
 * unconsumed bytes; what arrives beyond them is dropped, and once the frames before the gap have been taken,
 * `next` answers `too-long` for good. So take all frames after each push.
 */
export class FrameReader<T> {
  readonly #decode: Decoder<T>;
  readonly #maxBytes: number;
  #buffer = new Uint8Array(0);
  #start = 0;
  #end = 0;
  #need = 0;
  #overflowed = false;

  constructor(decode: Decoder<T>, maxBytes: number) {
    this.#decode = decode;
    this.#maxBytes = maxBytes;
  }

  push(chunk: Uint8Array): void {
    const room = this.#overflowed ? 0 : this.#maxBytes - this.#pending;
    if (chunk.length > room) this.#overflowed = true;
    const taken = chunk.subarray(0, Math.min(chunk.length, room));
    if (this.#end + taken.length > this.#buffer.length) this.#makeRoom(taken.length);
    this.#buffer.set(taken, this.#end);
    this.#end += taken.length;
  }

  /** The next frame, which it consumes; after `invalid`, the same again. */
  next(): Decoded<T> {
    if (this.#pending < this.#need) return this.#stillIncomplete(this.#need);
    const decoded = this.#decode(this.#buffer.subarray(this.#start, this.#end));
    if (decoded.kind === 'incomplete') return this.#stillIncomplete(decoded.need);
    if (decoded.kind === 'value') {
      this.#start += decoded.size;
      this.#need = 0;
    }
    return decoded;
  }

  /** Bytes received and not yet consumed. */
  rest(): Uint8Array {
    return this.#buffer.slice(this.#start, this.#end);
  }

  get #pending(): number {
    return this.#end - this.#start;
  }

  #stillIncomplete(need: number): Decoded<T> {
    this.#need = need;
    return this.#overflowed || need > this.#maxBytes ? invalid('too-long', this.#pending) : incomplete(need);
  }

  /** Moves to a new buffer instead of reusing the old one: values given out earlier are views into that. */
  #makeRoom(bytes: number): void {
    const buffer = new Uint8Array(Math.max(smallestBuffer, 2 * (this.#pending + bytes)));
    buffer.set(this.#buffer.subarray(this.#start, this.#end));
    this.#end = this.#pending;
    this.#start = 0;
    this.#buffer = buffer;
  }
}
