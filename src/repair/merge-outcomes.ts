import type { RepairOutcome, UnrestoredThing } from '../shared/repair/repair-outcome.ts';

/**
 * Several undos or recoveries as one: complete only when each of them is. What had nothing to do does not count.
 * @param nothing what to say when there was none at all
 */
export function mergeOutcomes(outcomes: readonly RepairOutcome[], nothing: string): RepairOutcome {
  const [first, ...rest] = outcomes.filter((each) => !hadNothingToDo(each));
  if (first === undefined) return outcomes[0] ?? { outcome: 'nothing-to-do', message: nothing };
  return rest.reduce(mergeTwo, first);
}

function hadNothingToDo(outcome: RepairOutcome): boolean {
  return (
    outcome.outcome === 'nothing-to-do' ||
    (outcome.outcome === 'not-done' && outcome.reason === 'nothing-to-undo')
  );
}

function mergeTwo(left: RepairOutcome, right: RepairOutcome): RepairOutcome {
  const message = [...new Set([left.message, right.message])].join(' ');
  // Nobody knows how that one ended, so nobody knows how both did.
  const unknown = [left, right].find(({ outcome }) => outcome === 'lost-sight');
  if (unknown !== undefined) return { ...unknown, message };
  const [first, second] = [takenBack(left), takenBack(right)];
  if (first === null && second === null) return { ...left, message };
  const parts = [first, second].filter((part) => part !== null);
  const lost = parts.flatMap((part) => part.lost);
  const unrestored = parts.flatMap((part) => part.unrestored);
  const isComplete = parts.length === 2 && parts.every((part) => part.isComplete);
  if (parts.every(({ isRecovery }) => isRecovery))
    return isComplete
      ? { outcome: 'recovered', lost, message }
      : { outcome: 'partly-recovered', lost, unrestored, message };
  const entryIds = parts.flatMap((part) => part.entryIds);
  const restartNeeded = parts.some((part) => part.restartNeeded);
  return isComplete
    ? { outcome: 'undone', entryIds, lost, restartNeeded, message }
    : { outcome: 'partly-undone', entryIds, lost, unrestored, restartNeeded, message };
}

interface TakenBack {
  readonly isRecovery: boolean;
  readonly isComplete: boolean;
  readonly entryIds: readonly string[];
  readonly lost: readonly string[];
  readonly unrestored: readonly UnrestoredThing[];
  readonly restartNeeded: boolean;
}

/** null: nothing was taken back at all. */
function takenBack(outcome: RepairOutcome): TakenBack | null {
  switch (outcome.outcome) {
    case 'undone':
    case 'partly-undone': {
      const { entryIds, lost, restartNeeded } = outcome;
      const unrestored = outcome.outcome === 'undone' ? [] : outcome.unrestored;
      const isComplete = outcome.outcome === 'undone';
      return { isRecovery: false, isComplete, entryIds, lost, unrestored, restartNeeded };
    }
    case 'recovered':
    case 'partly-recovered': {
      const { lost } = outcome;
      const unrestored = outcome.outcome === 'recovered' ? [] : outcome.unrestored;
      const isComplete = outcome.outcome === 'recovered';
      return { isRecovery: true, isComplete, entryIds: [], lost, unrestored, restartNeeded: false };
    }
    default:
      return null;
  }
}
