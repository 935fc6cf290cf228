import type { Verdict } from '../../shared/report.ts';

/**
 * - `better`: what was wrong is gone while the product is paused.
 * - `same`: the first cause is the one from before.
 * - `unclear`: something is different, and not well.
 */
export type PauseResult = 'better' | 'same' | 'unclear';

/** What a test with a paused product tells, from the verdicts without and with the pause. */
export function pauseResult(before: Verdict, paused: Verdict): PauseResult {
  const [first] = before.causes;
  const [now] = paused.causes;
  const isGone = first !== undefined && !paused.causes.some(({ id }) => id === first.id);
  if (paused.healthy && (!before.healthy || isGone)) return 'better';
  return first?.id === now?.id && before.failedPhase === paused.failedPhase ? 'same' : 'unclear';
}
