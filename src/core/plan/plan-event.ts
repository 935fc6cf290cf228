/** What a plan does, as it does it. Operations count from 0. */
export type PlanEvent =
  | {
      readonly type: 'step-started';
      readonly entryId: string;
      readonly fix: string;
      readonly operationCount: number;
    }
  | {
      readonly type: 'progress';
      readonly entryId: string;
      readonly operation: number;
      readonly target: string;
      readonly stage: 'captured' | 'applied' | 'verified' | 'restored';
    }
  | { readonly type: 'step-finished'; readonly entryId: string }
  | { readonly type: 'rolling-back'; readonly planId: string; readonly message: string }
  /** `complete`: everything that could be taken back is. */
  | { readonly type: 'rolled-back'; readonly planId: string; readonly complete: boolean }
  | { readonly type: 'entry-undone'; readonly entryId: string };
