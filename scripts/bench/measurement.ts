/** One line of the table: a question, what was measured, and what issue A asks for. */
export interface Measurement {
  readonly question: string;
  readonly measured: string;
  /** Null: for orientation only. */
  readonly wanted: string | null;
  /** Whether the measured value is what is wanted; null without a wish. */
  readonly holds: boolean | null;
}

/** A value that may not fall below a limit. */
export function atLeast(question: string, value: number, limit: number, show: Show): Measurement {
  return { question, measured: show(value), wanted: `at least ${show(limit)}`, holds: value >= limit };
}

/** A value that may not exceed a limit. */
export function atMost(question: string, value: number, limit: number, show: Show): Measurement {
  return { question, measured: show(value), wanted: `at most ${show(limit)}`, holds: value <= limit };
}

/** A value that only helps to read the others. */
export function forOrientation(question: string, measured: string): Measurement {
  return { question, measured, wanted: null, holds: null };
}

export type Show = (value: number) => string;
export const milliseconds: Show = (value) => `${value.toFixed(0)} ms`;

/** The middle of the values; for an even number of them the lower of the two. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
  if (middle === undefined) throw new RangeError('There is no median of nothing.');
  return middle;
}
