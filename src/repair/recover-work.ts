import { findUnfinished, recover } from '../core/plan/recover.ts';
import type { Recovery } from '../core/plan/recover.ts';
import type { RepairListener } from '../shared/repair/machine-executor.ts';
import type { RepairOutcome, UnrestoredThing } from '../shared/repair/repair-outcome.ts';
import type { RepairScope } from './repair-scope.ts';
import { lostSentence, unrestoredSentence, unrestoredThings } from './restore-words.ts';
import { withJournal } from './with-journal.ts';

/**
 * Puts right what a crash left behind. No policy keeps it from that: a computer left half changed is what nobody
 * wants.
 */
export async function recoverWork(scope: RepairScope, listener: RepairListener): Promise<RepairOutcome> {
  return withJournal(scope, listener, async (context) => {
    const { undos, plans } = findUnfinished(context.journal.state);
    if (undos.length + plans.length === 0)
      return { outcome: 'nothing-to-do', message: 'Nothing was left unfinished.' };
    return outcomeOfRecovery(await recover(context));
  });
}

function outcomeOfRecovery({ undos, rolledBack }: Recovery): RepairOutcome {
  const lost = [
    ...undos.flatMap(({ outcome }) => (outcome.outcome === 'refused' ? [] : outcome.lost)),
    ...rolledBack.flatMap(({ rollBack }) => rollBack.lost),
  ];
  const unrestored: UnrestoredThing[] = [
    ...undos.flatMap(({ outcome }) =>
      outcome.outcome === 'partly-undone' ? unrestoredThings(outcome.unrestored) : [],
    ),
    ...rolledBack.flatMap(({ rollBack }) => unrestoredThings(rollBack.unrestored)),
  ];
  const failures = [
    ...undos.flatMap(({ outcome }) => (outcome.outcome === 'stopped' ? [outcome.failure] : [])),
    ...rolledBack.flatMap(({ rollBack }) => rollBack.journalFailure ?? []),
  ];
  const [failure] = failures;
  if (unrestored.length === 0 && failure === undefined) {
    const message = `What was cut short is put right: everything is as it was before.${lostSentence(lost)}`;
    return { outcome: 'recovered', lost, message };
  }
  const why = unrestored.length > 0 ? unrestoredSentence(unrestored) : (failure?.message ?? '');
  const message = `${why} It is offered again at the next start.${lostSentence(lost)}`;
  return { outcome: 'partly-recovered', lost, unrestored, message };
}
