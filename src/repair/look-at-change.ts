import { isUndoable } from '../core/journal/select-undo.ts';
import type { EntryState, OperationState } from '../core/journal/state.ts';
import { decideUndo } from '../core/journal/undo-decision.ts';
import { attempt, findKind, sameImageOf } from '../core/plan/attempt.ts';
import type { HistoryChange } from '../shared/repair/history.ts';
import type { RepairScope } from './repair-scope.ts';
import { clip, wordsOf } from './words.ts';

type Now = Pick<HistoryChange, 'state' | 'now'>;

/** One change of the past, and whether what it left is still there. Looks only where there is something to undo. */
export async function lookAtChange(
  operation: OperationState,
  entry: EntryState,
  { kinds }: RepairScope,
): Promise<HistoryChange> {
  const { operationKind, target, before, after } = operation;
  return {
    operation: operationKind,
    target: clip(target),
    before: wordsOf(kinds, operationKind, before),
    left: after === null ? null : wordsOf(kinds, operationKind, after.image),
    ...(isUndoable(entry) ? await look(operation, kinds) : past(operation, entry)),
  };
}

function past({ status }: OperationState, entry: EntryState): Now {
  if (status === 'kept') return { state: 'kept', now: null };
  if (status === 'restored' || entry.status === 'undone' || entry.status === 'rolled-back')
    return { state: 'taken-back', now: null };
  return { state: 'unknown', now: null };
}

async function look(operation: OperationState, kinds: RepairScope['kinds']): Promise<Now> {
  const { operationKind, request, status } = operation;
  if (status === 'kept') return { state: 'kept', now: null };
  if (status === 'restored') return { state: 'taken-back', now: null };
  const known = findKind(kinds, operationKind);
  if (!known.ok) return { state: 'unknown', now: known.problem.message };
  const { kind } = known;
  const current = await attempt(() => kind.capture(request));
  if (!current.ok)
    return current.problem.problem === 'gone'
      ? { state: 'gone', now: null }
      : { state: 'unknown', now: current.problem.message };
  const { decision } = decideUndo(operation, { image: current.image }, sameImageOf(kind));
  const now = wordsOf(kinds, operationKind, current.image);
  switch (decision) {
    case 'unchanged-since':
      return { state: 'as-left', now };
    case 'already-restored':
      // A change that left no trace to look at, such as an emptied cache, is as it was left.
      return isTraceless(operation, kind) ? { state: 'as-left', now } : { state: 'taken-back', now };
    case 'changed-since':
    case 'interrupted':
      return { state: 'changed-since', now };
    case 'gone':
      return { state: 'gone', now: null };
  }
}

function isTraceless({ before, after }: OperationState, kind: Parameters<typeof sameImageOf>[0]): boolean {
  return after !== null && sameImageOf(kind)(before, after.image);
}
