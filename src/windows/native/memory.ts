import { koffi } from './koffi.ts';

/** Copies memory that Windows keeps, so that nothing reads it after it was given back. */
export function copyMemory(address: bigint, length: number): Buffer {
  const { array, decode } = koffi();
  return Buffer.from(decode(address, array('uint8_t', length, 'Typed')) as Uint8Array);
}
