import { koffi } from './koffi.ts';
import { DamagedDataError } from './win32-error.ts';
import { wideText } from './wide-text.ts';

/**
 * Memory that a Windows function filled with structures, which point to each other by address. Addresses outside of
 * the memory are refused, so a pointer can never lead anywhere else.
 */
export class FilledBuffer {
  readonly bytes: Buffer;
  readonly #start: bigint;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    this.#start = koffi().address(bytes);
  }

  u8(offset: number): number {
    return this.#checked(offset, 1).readUInt8(offset);
  }

  u16(offset: number): number {
    return this.#checked(offset, 2).readUInt16LE(offset);
  }

  u32(offset: number): number {
    return this.#checked(offset, 4).readUInt32LE(offset);
  }

  /** Where the pointer at `offset` leads, as an offset; null for a null pointer. */
  pointer(offset: number): number | null {
    const address = this.#checked(offset, 8).readBigUInt64LE(offset);
    if (address === 0n) return null;
    const target = address - this.#start;
    if (target < 0n || target >= BigInt(this.bytes.length))
      throw new DamagedDataError('A pointer leads outside');
    return Number(target);
  }

  /** The UTF-16 text that the pointer at `offset` leads to; empty for a null pointer. */
  text(offset: number): string {
    const target = this.pointer(offset);
    return target === null ? '' : wideText(this.bytes, target);
  }

  /** The single-byte text that the pointer at `offset` leads to; empty for a null pointer. */
  narrowText(offset: number): string {
    const target = this.pointer(offset);
    if (target === null) return '';
    const end = this.bytes.indexOf(0, target);
    return this.bytes.toString('latin1', target, end === -1 ? this.bytes.length : end);
  }

  slice(offset: number, length: number): Buffer {
    return this.#checked(offset, length).subarray(offset, offset + length);
  }

  #checked(offset: number, length: number): Buffer {
    if (offset < 0 || offset + length > this.bytes.length)
      throw new DamagedDataError('A structure is cut off');
    return this.bytes;
  }
}
