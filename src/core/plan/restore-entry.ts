import { isOpen, type EntryState, type OperationState } from '../journal/state.ts';
import type { PlanContext } from './context.ts';
import type { JournalFailure } from './plan-journal.ts';
import { restoreOperation, type JournalNeed, type Unrestored } from './restore-operation.ts';

export interface EntryRestore {
  /** What could not be settled; empty: the entry is taken back. */
  readonly unrestored: readonly Unrestored[];
  readonly lost: readonly string[];
  /** Set when it stopped in the middle because the journal could not be written. */
  readonly journalFailure: JournalFailure | null;
}

/**
 * Takes back what is still open of one entry, the last operation first. One that cannot be taken back does not
 * keep the others from it: bringing most of it back is better than leaving all of it.
 * @param together every open operation that is taken back in the same run, in the order in which they were applied.
 */
export async function restoreEntry(
  entry: EntryState,
  together: readonly OperationState[],
  context: PlanContext,
  journalNeed: JournalNeed,
): Promise<EntryRestore> {
  const unrestored: Unrestored[] = [];
  const lost: string[] = [];
  for (const operation of entry.operations.filter(isOpen).toReversed()) {
    const earlierBefores = together
      .slice(0, together.indexOf(operation))
      .filter((earlier) => sameThing(earlier, operation))
      .map(({ before }) => before);
    const restored = await restoreOperation(operation, context, { journalNeed, earlierBefores });
    if (restored.result === 'journal-failed') return { unrestored, lost, journalFailure: restored.failure };
    if (restored.result === 'open') unrestored.push(restored.unrestored);
    else lost.push(...restored.lost);
  }
  return { unrestored, lost, journalFailure: null };
}

function sameThing(left: OperationState, right: OperationState): boolean {
  return left.operationKind === right.operationKind && left.target === right.target;
}
