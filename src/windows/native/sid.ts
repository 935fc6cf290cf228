import { DamagedDataError } from './win32-error.ts';

/** A security identifier ([MS-DTYP] 2.4.2) as text (2.4.2.1): `S-1-5-32-544`. @throws DamagedDataError when cut off */
export function formatSid(bytes: Buffer): string {
  const count = bytes[1] ?? 0;
  if (bytes.length < 8 + count * 4) throw new DamagedDataError('A security identifier is cut off');
  const authority = bytes.readUIntBE(2, 6);
  const parts = Array.from({ length: count }, (_, index) => bytes.readUInt32LE(8 + index * 4));
  return ['S', bytes[0] ?? 0, authority, ...parts].join('-');
}

/** The bytes of a security identifier from its text. @throws DamagedDataError when it is none */
export function parseSid(text: string): Buffer {
  const [letter, revision = '', authority = '', ...parts] = text.split('-');
  if (
    letter !== 'S' ||
    parts.length > 15 ||
    [revision, authority, ...parts].some((part) => !/^\d+$/u.test(part))
  )
    throw new DamagedDataError('A security identifier is not one');
  const bytes = Buffer.alloc(8 + parts.length * 4);
  bytes.writeUInt8(Number(revision), 0);
  bytes.writeUInt8(parts.length, 1);
  bytes.writeUIntBE(Number(authority), 2, 6);
  for (const [index, part] of parts.entries()) bytes.writeUInt32LE(Number(part), 8 + index * 4);
  return bytes;
}
