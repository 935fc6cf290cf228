import { duePlans } from '../core/journal/select-undo.ts';
import type { UndoSelection } from '../core/journal/select-undo.ts';
import type { PlanContext } from '../core/plan/context.ts';
import { undo } from '../core/plan/undo.ts';
import type { UndoReason } from '../core/plan/undo.ts';
import { judgeUndoPolicy } from '../core/repair/judge-policy.ts';
import type { RepairListener } from '../shared/repair/machine-executor.ts';
import type { RepairOutcome } from '../shared/repair/repair-outcome.ts';
import { mergeOutcomes } from './merge-outcomes.ts';
import { notAllowed } from './not-done.ts';
import { outcomeOfUndo } from './outcome-of-undo.ts';
import type { RepairScope } from './repair-scope.ts';
import { withJournal } from './with-journal.ts';

/** Undoes what a person chose, as far as policy allows undos. */
export async function undoSelected(
  selection: UndoSelection,
  scope: RepairScope,
  listener: RepairListener,
): Promise<RepairOutcome> {
  const judged = judgeUndoPolicy(scope.readPolicy());
  if (!judged.allowed) return notAllowed(judged);
  return withJournal(scope, listener, (context) => undoOne(selection, 'asked', context));
}

/** Takes back a plan that is part of something that failed elsewhere: like a roll-back, whatever policy says. */
export async function takeBackPlan(
  planId: string,
  scope: RepairScope,
  listener: RepairListener,
): Promise<RepairOutcome> {
  return withJournal(scope, listener, (context) => undoOne({ undo: 'plan', planId }, 'asked', context));
}

/** Undoes the plans whose time is up. No policy keeps a fix that was made for an hour from ending after it. */
export async function undoDuePlans(scope: RepairScope, listener: RepairListener): Promise<RepairOutcome> {
  return withJournal(scope, listener, async (context) => {
    const outcomes: RepairOutcome[] = [];
    for (const { planId } of duePlans(context.journal.state, scope.journalWorld.now()))
      outcomes.push(await undoOne({ undo: 'plan', planId }, 'time-is-up', context));
    return mergeOutcomes(outcomes, 'No fix was made for a time that is up.');
  });
}

async function undoOne(
  selection: UndoSelection,
  reason: UndoReason,
  context: PlanContext,
): Promise<RepairOutcome> {
  const { journal } = context;
  const ended = await undo(selection, reason, context);
  return outcomeOfUndo(ended, {
    isOpen: journal.state.openUndos.length > 0,
    needsRestart: (entryIds) =>
      journal.state.plans.some(
        ({ restartNeeded, entries }) =>
          restartNeeded && entries.some(({ entryId }) => entryIds.includes(entryId)),
      ),
  });
}
