import type { CauseRule } from '../../../core/cause-definition.ts';
import { evidenceWeight } from '../../../core/confidence.ts';
import { phaseWords } from '../../../core/phase-words.ts';
import type { Phase } from '../../../shared/ids.ts';
import type { ReportedPlace } from '../../../shared/run-evidence.ts';
import { hexCode, reportedPlaceWords } from '../../checks/support/reported-place.ts';

/**
 * What was said of earlier attempts, by a dialog or by the client's log. It may have been another fault then, so it is
 * weak, and a cause never stands on it alone (`hearsay`).
 */

/** The code of the dialog points to a place where this cause shows. */
export function reportedAt(...places: readonly ReportedPlace[]): CauseRule {
  return {
    check: 'reported-error',
    // A closed connection fits almost everything before the sign-in.
    weight: places.includes('closed') ? evidenceWeight.hint : evidenceWeight.weak,
    hearsay: true,
    finds: ({ code, pointsTo }) =>
      code !== null && pointsTo !== null && places.includes(pointsTo)
        ? `The dialog’s code ${hexCode(code)} points to ${reportedPlaceWords[pointsTo]}.`
        : null,
  };
}

/** By the client's log, the last attempt to this target failed in the same phase. */
export function lastAttemptEndedAt(phase: Phase): CauseRule {
  return {
    check: 'client-event-log',
    weight: evidenceWeight.hint,
    hearsay: true,
    finds({ attempts }) {
      const last = attempts.find(({ isThisTarget }) => isThisTarget);
      return last?.outcome === 'failed' && last.phase === phase
        ? `By the client’s log, the attempt of ${last.startedAt.slice(0, 10)} ended at ${phaseWords[phase]} too.`
        : null;
    },
  };
}
