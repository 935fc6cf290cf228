/**
 * Integers in byte strings. The readers count bytes beyond the end as zero, so that no input can make them
 * throw; callers check the length first.
 */

export function u8At(bytes: Uint8Array, offset: number): number {
  return bytes[offset] ?? 0;
}

export function u16beAt(bytes: Uint8Array, offset: number): number {
  return (u8At(bytes, offset) << 8) | u8At(bytes, offset + 1);
}

export function u16leAt(bytes: Uint8Array, offset: number): number {
  return u8At(bytes, offset) | (u8At(bytes, offset + 1) << 8);
}

export function u32beAt(bytes: Uint8Array, offset: number): number {
  return ((u16beAt(bytes, offset) << 16) | u16beAt(bytes, offset + 2)) >>> 0;
}

export function u32leAt(bytes: Uint8Array, offset: number): number {
  return (u16leAt(bytes, offset) | (u16leAt(bytes, offset + 2) << 16)) >>> 0;
}

export function u64leAt(bytes: Uint8Array, offset: number): bigint {
  return (BigInt(u32leAt(bytes, offset + 4)) << 32n) | BigInt(u32leAt(bytes, offset));
}

export function u16be(value: number): number[] {
  return [(value >>> 8) & 0xff, value & 0xff];
}

export function u24be(value: number): number[] {
  return [(value >>> 16) & 0xff, ...u16be(value)];
}

export function u32be(value: number): number[] {
  return [...u16be(value >>> 16), ...u16be(value)];
}

export function u16le(value: number): number[] {
  return u16be(value).reverse();
}

export function u32le(value: number): number[] {
  return u32be(value).reverse();
}

export function u64le(value: bigint): number[] {
  return [...u32le(Number(value & 0xffffffffn)), ...u32le(Number((value >> 32n) & 0xffffffffn))];
}

export function concatBytes(...parts: readonly ArrayLike<number>[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

export function startsWith(bytes: Uint8Array, prefix: ArrayLike<number>): boolean {
  if (bytes.length < prefix.length) return false;
  for (let index = 0; index < prefix.length; index += 1) {
    if (bytes[index] !== prefix[index]) return false;
  }
  return true;
}

/**
 * The bytes as they are.
 * @throws RangeError when they are not exactly `size` bytes.
 */
export function exactly(size: number, bytes: Uint8Array): Uint8Array {
  if (bytes.length !== size) throw new RangeError(`${size} bytes expected, not ${bytes.length}`);
  return bytes;
}
