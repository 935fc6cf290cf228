import { selectUndo, type UndoRefusal, type UndoSelection } from '../journal/select-undo.ts';
import { isOpen, type EntryState, type UndoState } from '../journal/state.ts';
import type { PlanContext } from './context.ts';
import { tell } from './listener.ts';
import type { JournalFailure } from './plan-journal.ts';
import { restoreEntry } from './restore-entry.ts';
import type { Unrestored } from './restore-operation.ts';

export type UndoReason = UndoState['reason'];

export type UndoOutcome =
  | { readonly outcome: 'undone'; readonly entryIds: readonly string[]; readonly lost: readonly string[] }
  /** Some of it is still as the fix left it, or as somebody changed it since; it can be undone later. */
  | {
      readonly outcome: 'partly-undone';
      readonly entryIds: readonly string[];
      readonly lost: readonly string[];
      readonly unrestored: readonly Unrestored[];
    }
  /** The journal could not be written, so nothing more was touched. */
  | {
      readonly outcome: 'stopped';
      readonly entryIds: readonly string[];
      readonly lost: readonly string[];
      readonly failure: JournalFailure;
    }
  | { readonly outcome: 'refused'; readonly refusal: UndoRefusal };

/** Undoes an entry, a plan or everything, the last change first. The undo is journaled like the fix itself. */
export async function undo(
  selection: UndoSelection,
  reason: UndoReason,
  context: PlanContext,
): Promise<UndoOutcome> {
  const { journal, actor, newId } = context;
  const selected = selectUndo(journal.state, selection);
  if (!selected.ok) return { outcome: 'refused', refusal: selected.refusal };
  const undoId = newId();
  const { entryIds } = selected;
  const started = await journal.append({
    kind: 'undo-started',
    undoId,
    actor,
    reason,
    entryIds,
  });
  if (!started.ok) return { outcome: 'stopped', entryIds: [], lost: [], failure: started.failure };
  return undoEntries({ undoId, reason, entryIds }, context);
}

/** Goes on with an undo that was cut short. */
export async function undoEntries(open: UndoState, context: PlanContext): Promise<UndoOutcome> {
  const { journal, signal } = context;
  const entries = findEntries(open.entryIds, context);
  const together = entries.flatMap(({ operations }) => operations.filter(isOpen).toReversed()).toReversed();
  const entryIds: string[] = [];
  const lost: string[] = [];
  const unrestored: Unrestored[] = [];
  const stopped = (failure: JournalFailure): UndoOutcome => ({ outcome: 'stopped', entryIds, lost, failure });

  for (const entry of entries) {
    if (signal.aborted) break;
    const restored = await restoreEntry(entry, together, context, 'needed');
    lost.push(...restored.lost);
    unrestored.push(...restored.unrestored);
    if (restored.journalFailure !== null) return stopped(restored.journalFailure);
    if (restored.unrestored.length > 0) continue;
    const { entryId } = entry;
    const undone = await journal.append({ kind: 'entry-undone', undoId: open.undoId, entryId });
    if (!undone.ok) return stopped(undone.failure);
    tell(context, { type: 'entry-undone', entryId });
    entryIds.push(entryId);
  }
  const complete = entryIds.length === entries.length;
  const finished = await journal.append({ kind: 'undo-finished', undoId: open.undoId, complete });
  if (!finished.ok) return stopped(finished.failure);
  return complete
    ? { outcome: 'undone', entryIds, lost }
    : { outcome: 'partly-undone', entryIds, lost, unrestored };
}

function findEntries(entryIds: readonly string[], { journal }: PlanContext): readonly EntryState[] {
  const known = new Map(
    journal.state.plans.flatMap(({ entries }) => entries.map((entry) => [entry.entryId, entry] as const)),
  );
  return entryIds.flatMap((entryId) => known.get(entryId) ?? []);
}
