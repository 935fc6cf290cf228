/** FILETIME ([MS-DTYP] 2.3.3): 100-nanosecond steps since 1601-01-01 UTC. */

const stepsPerMs = 10_000n;
const unixEpochMs = 11_644_473_600_000n;
/** 9999-12-31T23:59:59.999Z, the last moment that ISO 8601 writes with a year of four digits. */
const lastMs = 253_402_300_799_999n;

/** Milliseconds since 1970, rounded down; null before 1601 and after the year 9999. */
export function filetimeToUnixMs(filetime: bigint): number | null {
  const unixMs = filetime / stepsPerMs - unixEpochMs;
  return filetime < 0n || unixMs > lastMs ? null : Number(unixMs);
}

/** @throws RangeError when `unixMs` is not finite. */
export function unixMsToFiletime(unixMs: number): bigint {
  return (BigInt(Math.floor(unixMs)) + unixEpochMs) * stepsPerMs;
}
