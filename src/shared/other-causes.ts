import type { CauseVerdict } from './report.ts';

/**
 * The causes behind the first one. Rivals for one failure share one certainty, so whatever is more likely than not
 * stands beside the first cause, and the others may stand in its place.
 */
export function otherCauses([, ...others]: readonly CauseVerdict[]): {
  readonly beside: readonly CauseVerdict[];
  readonly instead: readonly CauseVerdict[];
} {
  return {
    beside: others.filter(({ confidence }) => confidence > 0.5),
    instead: others.filter(({ confidence }) => confidence <= 0.5),
  };
}
