import { DamagedDataError } from './win32-error.ts';

/** A security identifier ([MS-DTYP] 2.4.2) as text (2.4.2.1): `S-1-5-32-544`. @throws DamagedDataError when cut off */
export function formatSid(bytes: Buffer): string {
  const count = bytes[1] ?? 0;
  if (bytes.length < 8 + count * 4) throw new DamagedDataError('A security identifier is cut off');
  const authority = bytes.readUIntBE(2, 6);
  const parts = Array.from({ length: count }, (_, index) => bytes.readUInt32LE(8 + index * 4));
  return ['S', bytes[0] ?? 0, authority, ...parts].join('-');
}
