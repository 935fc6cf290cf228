import type { PlanContext } from '../core/plan/context.ts';
import type { FileJournal } from '../journal/file-journal.ts';
import { openJournal } from '../journal/open-journal.ts';
import type { RepairListener } from '../shared/repair/machine-executor.ts';
import type { RepairOutcome } from '../shared/repair/repair-outcome.ts';
import { journalNotUsable } from './not-done.ts';
import type { RepairScope } from './repair-scope.ts';
import { toQuestion } from './words.ts';

/** Holds the scope's journal while `use` works with it. */
export async function withJournal(
  scope: RepairScope,
  listener: RepairListener,
  use: (context: PlanContext) => Promise<RepairOutcome>,
): Promise<RepairOutcome> {
  const opened = await openJournal(scope.place, scope.journalWorld);
  if (!opened.ok) return journalNotUsable(opened.problem);
  const { journal } = opened;
  try {
    return await use(planContext(scope, journal, listener));
  } finally {
    await journal.close();
  }
}

function planContext(
  { kinds, actor, newId }: RepairScope,
  journal: FileJournal,
  { onEvent, askChangedSince, signal }: RepairListener,
): PlanContext {
  return {
    kinds,
    journal,
    actor,
    newId,
    onEvent,
    askChangedSince: (change) => askChangedSince(toQuestion(change, kinds)),
    signal,
  };
}
