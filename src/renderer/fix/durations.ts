/** For how long a change stays, in minutes; `forever` until somebody undoes it. */
const minutes = { forever: null, 'ten-minutes': 10, 'one-hour': 60, 'one-day': 24 * 60 } as const;
export type Duration = keyof typeof minutes;
export const durations = Object.keys(minutes) as readonly Duration[];

/** When a change is taken back by itself, as the contract writes it; null: never. */
export function returnsAtAfter(duration: Duration, now: Date): string | null {
  const length = minutes[duration];
  return length === null ? null : new Date(now.getTime() + length * 60_000).toISOString();
}
