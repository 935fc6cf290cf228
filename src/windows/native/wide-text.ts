/** The UTF-16 text at an offset, up to its terminating zero or the end of the bytes. */
export function wideText(bytes: Buffer, offset = 0): string {
  let end = offset;
  while (end + 1 < bytes.length && bytes.readUInt16LE(end) !== 0) end += 2;
  return bytes.toString('utf16le', offset, end);
}

/** What `toString('utf16le')` ends in, which no type declaration names. */
interface Utf16Bytes {
  readonly ucs2Slice: (from: number, to: number) => string;
}

/**
 * UTF-16 text between two offsets, whatever it holds. For whoever reads ten thousand: `toString` does the same, but
 * looks up the encoding each time, which costs more than the reading.
 * @throws RangeError when `to` lies behind the bytes
 */
export function wideTextBetween(bytes: Buffer, from: number, to: number): string {
  return (bytes as unknown as Utf16Bytes).ucs2Slice(from, to);
}
