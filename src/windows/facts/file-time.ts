/** 1601 to 1970, in units of 100 nanoseconds. */
const unixEpoch = 116_444_736_000_000_000n;

/** A FILETIME ([MS-DTYP] 2.3.3) as ISO 8601 in UTC; null for none (0) and for years that no ISO date has. */
export function isoFromFileTime(fileTime: bigint): string | null {
  if (fileTime === 0n) return null;
  const milliseconds = Number((fileTime - unixEpoch) / 10_000n);
  const date = new Date(milliseconds);
  const year = date.getUTCFullYear();
  return year >= 1601 && year <= 9999 ? date.toISOString() : null;
}
