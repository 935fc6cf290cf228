/**
 * Names on the wire. Control characters and lone surrogates are refused: no computer or user name has them,
 * and they would reach a terminal or a report file.
 */

/** Text of UTF-16LE bytes, or null when they are not clean text. */
export function utf16leToText(bytes: Uint8Array): string | null {
  if (bytes.length % 2 !== 0) return null;
  let text = '';
  for (let index = 0; index < bytes.length; index += 2) {
    text += String.fromCharCode((bytes[index] ?? 0) | ((bytes[index + 1] ?? 0) << 8));
  }
  return isClean(text) ? text : null;
}

/** Text of Latin-1 bytes, or null when they contain control characters. */
export function latin1ToText(bytes: Uint8Array): string | null {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return isClean(text) ? text : null;
}

export function textToUtf16le(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    bytes[index * 2] = unit & 0xff;
    bytes[index * 2 + 1] = unit >>> 8;
  }
  return bytes;
}

/** @throws RangeError for a character that Latin-1 does not have. */
export function textToLatin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 0xff) throw new RangeError('text has a character outside Latin-1');
    bytes[index] = unit;
  }
  return bytes;
}

/** Whether the text has neither control characters (C0, DEL, C1) nor lone surrogates. */
export function isClean(text: string): boolean {
  return text.isWellFormed() && !/\p{Cc}/u.test(text);
}
