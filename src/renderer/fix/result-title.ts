import type { FixResult } from '../../shared/repair/fix-result.ts';
import type { RepairEnd } from '../session/run-repair.ts';
import type { Translate } from '../texts/texts.ts';

export interface ResultTitle {
  readonly state: 'passed' | 'warning' | 'failed';
  readonly title: string;
  /** What happened, to what, and what to do now, as the program that did it says. */
  readonly message: string;
}

/** What came of a repair, in a few words: what the check said where there was one, else how it ended. */
export function resultTitle(end: RepairEnd, fixResult: FixResult | null, t: Translate): ResultTitle {
  if (!end.ended) return { state: 'failed', title: t('fix.done.failed'), message: end.failure.message };
  const { outcome } = end;
  const { message } = outcome;
  switch (outcome.outcome) {
    case 'completed': {
      const result = fixResult?.result ?? 'not-checked';
      const state = result === 'fixed' ? 'passed' : 'warning';
      return { state, title: t(`fix.done.${result}`), message: fixResult?.message ?? message };
    }
    case 'connection-started':
      return { state: 'passed', title: t('fix.done.connectionStarted'), message };
    case 'rolled-back':
      return { state: 'failed', title: t('fix.done.rolledBack'), message };
    case 'partly-rolled-back':
      return { state: 'failed', title: t('fix.done.partlyRolledBack'), message };
    case 'undone':
      return { state: 'passed', title: t('fix.done.undone'), message };
    case 'partly-undone':
      return { state: 'warning', title: t('fix.done.partlyUndone'), message };
    case 'recovered':
      return { state: 'passed', title: t('fix.done.recovered'), message };
    case 'partly-recovered':
      return { state: 'warning', title: t('fix.done.partlyRecovered'), message };
    case 'nothing-to-do':
      return { state: 'passed', title: t('fix.done.nothingToDo'), message };
    case 'not-done':
      return { state: 'warning', title: t(`fix.reasons.${outcome.reason}`), message };
    case 'lost-sight':
      return { state: 'failed', title: t('fix.done.lostSight'), message };
  }
}
