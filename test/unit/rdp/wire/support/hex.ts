/** Bytes from hex digits; blanks and line breaks between them are free. */
export function hex(digits: string): Uint8Array {
  const compact = digits.replaceAll(/\s/gu, '');
  if (!/^(?:[0-9a-f]{2})*$/iu.test(compact)) throw new Error(`not hex: ${digits}`);
  return Uint8Array.from(compact.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
