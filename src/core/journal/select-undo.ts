import type { EntryState, JournalState, PlanState } from './state.ts';

export type UndoSelection =
  | { readonly undo: 'entry'; readonly entryId: string }
  | { readonly undo: 'plan'; readonly planId: string }
  /** The plan that was carried out last and is not undone. */
  | { readonly undo: 'last' }
  | { readonly undo: 'everything' };

export type UndoRefusal =
  | 'unknown-entry'
  | 'unknown-plan'
  | 'nothing-to-undo'
  /** An unfinished plan or undo comes first (`findUnfinished`). */
  | 'unfinished-work'
  | 'written-by-newer-version';

export type SelectedUndo =
  | { readonly ok: true; readonly entryIds: readonly string[] }
  | { readonly ok: false; readonly refusal: UndoRefusal };

/** The entries to undo, in the order in which to undo them: the last one applied comes first. */
export function selectUndo(state: JournalState, selection: UndoSelection): SelectedUndo {
  if (state.openUndos.length > 0 || unfinishedPlans(state).length > 0) return refuse('unfinished-work');
  const candidates = selectPlans(state, selection);
  if (typeof candidates === 'string') return refuse(candidates);
  const undoable = candidates.filter(({ entries }) => entries.some(isUndoable));
  if (undoable.some(({ touchedByNewer }) => touchedByNewer)) return refuse('written-by-newer-version');
  const entries = undoable
    .flatMap((plan) => plan.entries)
    .filter(
      (entry) => isUndoable(entry) && (selection.undo !== 'entry' || entry.entryId === selection.entryId),
    );
  if (entries.length === 0) return refuse('nothing-to-undo');
  return { ok: true, entryIds: entries.map(({ entryId }) => entryId).toReversed() };
}

/**
 * Plans that were cut short, newest first: the order in which to roll them back. Without those that a newer version
 * has written about: whether they are finished, only that version can tell.
 */
export function unfinishedPlans(state: JournalState): readonly PlanState[] {
  return state.plans
    .filter(({ status, touchedByNewer }) => status === 'unfinished' && !touchedByNewer)
    .toReversed();
}

/** Plans whose time is up at `now` and that still have something to undo, newest first. */
export function duePlans(state: JournalState, now: Date): readonly PlanState[] {
  return state.plans
    .filter(
      ({ returnsAt, entries }) =>
        returnsAt !== null && Date.parse(returnsAt) <= now.getTime() && entries.some(isUndoable),
    )
    .toReversed();
}

/** Whether an undo would still take something of this entry back. */
export function isUndoable({ status }: EntryState): boolean {
  return status === 'applied' || status === 'partly-undone';
}

function selectPlans(state: JournalState, selection: UndoSelection): readonly PlanState[] | UndoRefusal {
  switch (selection.undo) {
    case 'everything':
      return state.plans;
    case 'last': {
      const last = state.plans.findLast(({ entries }) => entries.some(isUndoable));
      return last === undefined ? [] : [last];
    }
    case 'plan': {
      const plan = state.plans.find(({ planId }) => planId === selection.planId);
      return plan === undefined ? 'unknown-plan' : [plan];
    }
    case 'entry': {
      const owner = state.plans.find(({ entries }) =>
        entries.some(({ entryId }) => entryId === selection.entryId),
      );
      return owner === undefined ? 'unknown-entry' : [owner];
    }
  }
}

function refuse(refusal: UndoRefusal): SelectedUndo {
  return { ok: false, refusal };
}
