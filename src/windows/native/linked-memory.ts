import { koffi } from './koffi.ts';

/** Pointers and handles lie on such boundaries. */
const boundary = 8;

/**
 * Structures that point to each other, laid out in one piece of memory. Whoever passes `bytes` to a function keeps all
 * of them alive with it.
 */
export class LinkedMemory {
  readonly bytes: Buffer;
  readonly #start: bigint;
  #used = 0;

  constructor(size: number) {
    this.bytes = Buffer.alloc(size);
    this.#start = koffi().address(this.bytes);
  }

  /** Zeros for a structure of this many bytes, and where they begin. @throws RangeError when there is no more room */
  take(length: number): number {
    const offset = this.#used;
    this.#used += Math.ceil(length / boundary) * boundary;
    if (this.#used > this.bytes.length) throw new RangeError('The structures are larger than their memory');
    return offset;
  }

  /** Puts a text with its zero somewhere. @returns where */
  text(text: string): number {
    const offset = this.take((text.length + 1) * 2);
    this.bytes.write(text, offset, 'utf16le');
    return offset;
  }

  /** Writes the structure's own length into its first field, as many structures of Windows have it. */
  sized(length: number): number {
    const offset = this.take(length);
    this.u32(offset, length);
    return offset;
  }

  u32(offset: number, value: number): void {
    this.bytes.writeUInt32LE(value, offset);
  }

  handle(offset: number, value: bigint): void {
    this.bytes.writeBigInt64LE(BigInt.asIntN(64, value), offset);
  }

  /** Makes the pointer at `offset` lead to `target` in this memory. */
  pointer(offset: number, target: number): void {
    this.bytes.writeBigUInt64LE(this.#start + BigInt(target), offset);
  }
}
