import { createHash } from 'node:crypto';

/** Rules may be tuned on one part of the corpus; the other one is only measured. */
export type Part = 'tuning' | 'measured';

/**
 * Scenarios of the measured part whose miss was looked at and led to a change. They count as tuning from then on, so that
 * the measured number never profits from what was learnt by looking.
 */
const lookedAt: readonly string[] = [
  // An observation that only makes mstsc ask was taken for a rival explanation of the failed check.
  'two: expired and for another computer',
];

/**
 * The part of a scenario, by the first byte of the SHA-256 of its name: two thirds are measured. A name is given once
 * and kept, so nobody can move a scenario without renaming it.
 */
export function partOf(name: string): Part {
  if (lookedAt.includes(name)) return 'tuning';
  const first = createHash('sha256').update(name).digest()[0] ?? 0;
  return first % 3 === 0 ? 'tuning' : 'measured';
}
