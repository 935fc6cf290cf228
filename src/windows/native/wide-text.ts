/** The UTF-16 text at an offset, up to its terminating zero or the end of the bytes. */
export function wideText(bytes: Buffer, offset = 0): string {
  let end = offset;
  while (end + 1 < bytes.length && bytes.readUInt16LE(end) !== 0) end += 2;
  return bytes.toString('utf16le', offset, end);
}
