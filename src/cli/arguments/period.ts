const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const longestMs = 30 * unitMs.d;

/** A time such as `30m`, `1h` or `2d` in milliseconds, from a minute to thirty days; null when it is none. */
export function parsePeriod(text: string): number | null {
  const [, count, unit] = /^(\d{1,5})([mhd])$/u.exec(text.trim().toLowerCase()) ?? [];
  if (count === undefined || (unit !== 'm' && unit !== 'h' && unit !== 'd')) return null;
  const period = Number(count) * unitMs[unit];
  return period > 0 && period <= longestMs ? period : null;
}
