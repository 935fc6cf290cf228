import { refusalText } from '../core/plan/refusal-text.ts';
import type { UndoOutcome } from '../core/plan/undo.ts';
import type { RepairOutcome } from '../shared/repair/repair-outcome.ts';
import { notDone } from './not-done.ts';
import { lostSentence, unrestoredSentence, unrestoredThings } from './restore-words.ts';

export interface UndoneState {
  /** Whether what these entries changed counts only after a restart, both ways. */
  readonly needsRestart: (entryIds: readonly string[]) => boolean;
  /** It stands in the journal as begun and not finished. */
  readonly isOpen: boolean;
}

/** How an undo ended, with its text. */
export function outcomeOfUndo(ended: UndoOutcome, { needsRestart, isOpen }: UndoneState): RepairOutcome {
  switch (ended.outcome) {
    case 'undone': {
      const { entryIds, lost } = ended;
      const restartNeeded = needsRestart(entryIds);
      const message = `Undone: it is as it was before.${lostSentence(lost)}${restartSentence(restartNeeded)}`;
      return { outcome: 'undone', entryIds, lost, restartNeeded, message };
    }
    case 'partly-undone': {
      const { entryIds, lost } = ended;
      const unrestored = unrestoredThings(ended.unrestored);
      const restartNeeded = needsRestart(entryIds);
      const why =
        unrestored.length === 0 ? 'The undo was stopped before its end.' : unrestoredSentence(unrestored);
      const message = `${why} It can be undone later.${lostSentence(lost)}${restartSentence(restartNeeded)}`;
      return { outcome: 'partly-undone', entryIds, lost, unrestored, restartNeeded, message };
    }
    case 'stopped': {
      const { entryIds, lost, failure } = ended;
      if (!isOpen) return { ...notDone('journal', failure.message), journalProblem: failure.problem };
      const restartNeeded = needsRestart(entryIds);
      const message = `${failure.message} The undo stopped in the middle and goes on at the next start.${lostSentence(lost)}`;
      return { outcome: 'partly-undone', entryIds, lost, unrestored: [], restartNeeded, message };
    }
    case 'refused':
      return notDone(ended.refusal, refusalText(ended.refusal));
  }
}

function restartSentence(restartNeeded: boolean): string {
  return restartNeeded ? ' It counts after a restart of this computer.' : '';
}
