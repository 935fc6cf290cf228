import type { UndoRefusal } from '../journal/select-undo.ts';
import type { PlanRefusal } from './execute-plan.ts';

/** Why nothing was done, and what to do now, for a person. */
export function refusalText(refusal: PlanRefusal | UndoRefusal): string {
  switch (refusal) {
    case 'no-operations':
      return 'There is nothing to change: the plan has no operations.';
    case 'unfinished-work':
      return 'An earlier fix or undo was cut short. Nothing new is changed before that one is rolled back or finished.';
    case 'unknown-entry':
      return 'The journal has no entry with this id. The history lists the entries that can be undone.';
    case 'unknown-plan':
      return 'The journal has no plan with this id. The history lists the plans that can be undone.';
    case 'nothing-to-undo':
      return 'There is nothing left to undo: nothing was changed, or it is undone already.';
    case 'written-by-newer-version':
      return 'A newer version of this program has written about this in the journal. Use that version to undo it.';
  }
}
