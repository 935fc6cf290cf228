import { createHash } from 'node:crypto';

/** Rules may be tuned on one part of the corpus; the other one is only measured. */
export type Part = 'tuning' | 'measured';

/**
 * The part of a scenario, by the first byte of the SHA-256 of its name: two thirds are measured. A name is given once
 * and kept, so nobody can move a scenario without renaming it.
 */
export function partOf(name: string): Part {
  const first = createHash('sha256').update(name).digest()[0] ?? 0;
  return first % 3 === 0 ? 'tuning' : 'measured';
}
