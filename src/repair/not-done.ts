import type { PolicyJudgement } from '../core/repair/judge-policy.ts';
import type { JournalProblem } from '../journal/journal-problem.ts';
import { problemText } from '../journal/problem-text.ts';
import type { NotDoneReason, RepairOutcome } from '../shared/repair/repair-outcome.ts';

export type NotDone = Extract<RepairOutcome, { outcome: 'not-done' }>;

/** Nothing was changed. @param message what happened and what to do now */
export function notDone(reason: NotDoneReason, message: string): NotDone {
  return { outcome: 'not-done', reason, message };
}

export function journalNotUsable(problem: JournalProblem): NotDone {
  return { ...notDone('journal', problemText(problem)), journalProblem: problem.problem };
}

export function notAllowed({ reason, message }: Extract<PolicyJudgement, { allowed: false }>): NotDone {
  return notDone(reason, message);
}
