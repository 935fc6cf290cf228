import { unfinishedPlans } from '../journal/select-undo.ts';
import type { JournalState, PlanState, UndoState } from '../journal/state.ts';
import type { PlanContext } from './context.ts';
import { rollBack, type RollBack } from './roll-back.ts';
import { undoEntries, type UndoOutcome } from './undo.ts';

/** What a crash, a lost connection or a full disk left behind. */
export interface UnfinishedWork {
  readonly undos: readonly UndoState[];
  /** Newest first. */
  readonly plans: readonly PlanState[];
  /** Unfinished as far as this version can tell, but a newer one has written about them: not touched. */
  readonly leftToNewerVersion: readonly PlanState[];
}

/** What to offer at the next start, before anything else is done. */
export function findUnfinished(state: JournalState): UnfinishedWork {
  return {
    undos: state.openUndos,
    plans: unfinishedPlans(state),
    leftToNewerVersion: state.plans.filter(
      ({ status, touchedByNewer }) => status === 'unfinished' && touchedByNewer,
    ),
  };
}

export interface Recovery {
  readonly undos: readonly { readonly undoId: string; readonly outcome: UndoOutcome }[];
  readonly rolledBack: readonly { readonly planId: string; readonly rollBack: RollBack }[];
}

/** Finishes undos that were cut short and rolls unfinished plans back. Cut short itself, it can be repeated. */
export async function recover(context: PlanContext): Promise<Recovery> {
  const { undos, plans } = findUnfinished(context.journal.state);
  const finishedUndos = [];
  for (const open of undos)
    finishedUndos.push({ undoId: open.undoId, outcome: await undoEntries(open, context) });

  const rolledBack = [];
  const why = {
    reason: 'interrupted',
    message: 'The program or the computer stopped in the middle.',
  } as const;
  for (const { planId } of plans) rolledBack.push({ planId, rollBack: await rollBack(planId, why, context) });
  return { undos: finishedUndos, rolledBack };
}
