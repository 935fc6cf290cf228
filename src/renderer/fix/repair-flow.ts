import type { FixResult } from '../../shared/repair/fix-result.ts';
import type { HeldReport } from '../session/held-report.ts';
import type { RepairAnswer, RepairEnd, RepairEvent, RepairQuestion } from '../session/run-repair.ts';

/** What the dialog of repairs shows, from the question to the result. */
export type RepairFlow =
  | { readonly stage: 'asking' }
  | {
      readonly stage: 'running';
      readonly events: readonly RepairEvent[];
      readonly question: AskedQuestion | null;
      readonly cancelling: boolean;
    }
  | { readonly stage: 'checking'; readonly finished: number; readonly total: number }
  | {
      readonly stage: 'done';
      readonly end: RepairEnd;
      /** null: nothing was checked again. */
      readonly fixResult: FixResult | null;
      readonly after: HeldReport | null;
    };

export interface AskedQuestion {
  readonly question: RepairQuestion;
  readonly answer: (answer: RepairAnswer) => void;
}

/** What is shown of a long run: the last lines. */
export const mostEvents = 100;
