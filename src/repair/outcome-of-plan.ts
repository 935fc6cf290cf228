import type { PlanFailure, PlanOutcome } from '../core/plan/execute-plan.ts';
import { refusalText } from '../core/plan/refusal-text.ts';
import type { RepairOutcome } from '../shared/repair/repair-outcome.ts';
import { titleOf } from './fix-catalogue.ts';
import { notDone } from './not-done.ts';
import { lostSentence, unrestoredSentence, unrestoredThings } from './restore-words.ts';

export interface PlanNames {
  readonly fixes: readonly string[];
  readonly entryIds: readonly string[];
}

/** How a plan ended, with its text. */
export function outcomeOfPlan(ended: PlanOutcome, { fixes, entryIds }: PlanNames): RepairOutcome {
  switch (ended.outcome) {
    case 'completed': {
      const { planId, restartNeeded } = ended;
      const restart = restartNeeded ? ' It counts after a restart of this computer.' : '';
      const message = `Done: ${fixes.map(titleOf).join('; ')}.${restart}`;
      return { outcome: 'completed', planIds: [planId], entryIds, restartNeeded, message };
    }
    case 'rolled-back': {
      const { planId, because, lost } = ended;
      const message = `${reasonSentence(because)} Everything is back as it was.${lostSentence(lost)}`;
      return { outcome: 'rolled-back', planIds: [planId], because: failureOf(because), lost, message };
    }
    case 'partly-rolled-back': {
      const { planId, because, lost } = ended;
      const unrestored = unrestoredThings(ended.unrestored);
      const message = `${reasonSentence(because)} ${unrestoredSentence(unrestored)} It is offered again at the next start.${lostSentence(lost)}`;
      return {
        outcome: 'partly-rolled-back',
        planIds: [planId],
        because: failureOf(because),
        lost,
        unrestored,
        message,
      };
    }
    case 'refused':
      return notDone(ended.refusal, refusalText(ended.refusal));
    case 'not-started': {
      const { problem, message } = ended.failure;
      return { ...notDone('journal', message), journalProblem: problem };
    }
  }
}

function reasonSentence(because: PlanFailure): string {
  switch (because.failure) {
    case 'operation':
      return because.problem.message;
    case 'journal':
      return because.message;
    case 'cancelled':
      return 'Cancelled on request.';
  }
}

function failureOf(because: PlanFailure): Extract<RepairOutcome, { outcome: 'rolled-back' }>['because'] {
  switch (because.failure) {
    case 'operation': {
      const { fix, stage, problem } = because;
      return { failure: 'operation', fix, stage, problem: problem.problem };
    }
    case 'journal':
    case 'cancelled':
      return { failure: because.failure };
  }
}
