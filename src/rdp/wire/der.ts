import { concatBytes, u16be, u24be, u8At } from './bytes.ts';
import { decodedValue, incomplete, invalid, invalidInside } from './parsed.ts';
import type { Decoded, Decoder } from './parsed.ts';

/**
 * The part of DER (X.690) that CredSSP and SPNEGO need: one-byte tags, and definite lengths in their shortest
 * form (10.1) of at most three bytes.
 */

export const derTag = { integer: 0x02, octetString: 0x04, objectIdentifier: 0x06, sequence: 0x30 } as const;

/** The constructed context tag `[number]`. */
export function contextTag(number: number): number {
  return 0xa0 | number;
}

export interface DerElement {
  readonly tag: number;
  readonly content: Uint8Array;
  /** Where the content starts, counted from the start of the bytes that were decoded. */
  readonly contentOffset: number;
}

/** @throws RangeError for 16 MiB of content and more. */
export function encodeDer(tag: number, ...content: readonly ArrayLike<number>[]): Uint8Array {
  const whole = concatBytes(...content);
  return concatBytes([tag], encodeLength(whole.length), whole);
}

function encodeLength(length: number): number[] {
  if (length < 0x80) return [length];
  if (length <= 0xff) return [0x81, length];
  if (length <= 0xffff) return [0x82, ...u16be(length)];
  if (length <= 0xffffff) return [0x83, ...u24be(length)];
  throw new RangeError(`${length} bytes are too many for one DER element`);
}

/** Reads one element from the start of a stream or of a larger structure. */
export const decodeDer: Decoder<DerElement> = (bytes) => {
  if (bytes.length < 2) return incomplete(2);
  const tag = u8At(bytes, 0);
  if ((tag & 0x1f) === 0x1f) return invalid('bad-der', 0);
  const first = u8At(bytes, 1);
  if (first === 0x80) return invalid('bad-der', 1);
  const lengthBytes = first < 0x80 ? 0 : first - 0x80;
  if (lengthBytes > 3) return invalid('length-out-of-range', 1);
  const contentOffset = 2 + lengthBytes;
  if (bytes.length < contentOffset) return incomplete(contentOffset);

  let length = first;
  if (lengthBytes > 0) {
    length = 0;
    for (let index = 2; index < contentOffset; index += 1) length = length * 0x100 + u8At(bytes, index);
    if (encodeLength(length).length !== 1 + lengthBytes) return invalid('bad-der', 1);
  }
  const size = contentOffset + length;
  if (bytes.length < size) return incomplete(size);
  return decodedValue({ tag, content: bytes.subarray(contentOffset, size), contentOffset }, size);
};

/** Part of a message, with the offset at which it starts in that message. */
export interface DerPart {
  readonly bytes: Uint8Array;
  readonly start: number;
}

/** Peels elements that fill each other exactly, outermost tag first; the value is what the last one holds. */
export function unwrapDer(part: DerPart, tags: readonly number[]): Decoded<DerPart> {
  let { bytes, start } = part;
  for (const tag of tags) {
    const element = decodeDer(bytes);
    if (element.kind !== 'value') return invalidInside(element, start);
    if (element.value.tag !== tag) return invalid('unknown-type', start);
    if (element.size < bytes.length) return invalid('trailing-bytes', start + element.size);
    start += element.value.contentOffset;
    bytes = element.value.content;
  }
  return decodedValue({ bytes, start }, part.bytes.length);
}

export interface TaggedPart extends DerPart {
  readonly tag: number;
}

/** Splits a part into the elements that follow each other in it; more than `maxCount` of them are `too-long`. */
export function listDer(part: DerPart, maxCount: number): Decoded<readonly TaggedPart[]> {
  const elements: TaggedPart[] = [];
  let used = 0;
  while (used < part.bytes.length) {
    if (elements.length === maxCount) return invalid('too-long', part.start + used);
    const element = decodeDer(part.bytes.subarray(used));
    if (element.kind !== 'value') return invalidInside(element, part.start + used);
    const { tag, content, contentOffset } = element.value;
    elements.push({ tag, bytes: content, start: part.start + used + contentOffset });
    used += element.size;
  }
  return decodedValue(elements, used);
}

/** An INTEGER that carries an NTSTATUS or a small number: 32 bits, taken as signed on the wire. */
export function encodeDerInteger(value: number): Uint8Array {
  const bytes = [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
  while (bytes.length > 1 && isSignExtension(bytes)) bytes.shift();
  return encodeDer(derTag.integer, bytes);
}

function isSignExtension([first = 0, second = 0]: readonly number[]): boolean {
  return second < 0x80 ? first === 0 : first === 0xff;
}

/**
 * The content of an INTEGER as unsigned 32 bits; null when it does not fit. An NTSTATUS is met both as a
 * negative number of four bytes and as a positive one of five.
 */
export function derIntegerToU32(content: Uint8Array): number | null {
  const fits = content.length <= 4 || (content.length === 5 && u8At(content, 0) === 0);
  if (content.length === 0 || !fits) return null;
  let value = content.length < 5 && u8At(content, 0) >= 0x80 ? -1 : 0;
  for (const byte of content) value = (value << 8) | byte;
  return value >>> 0;
}
