import type { ElevationWorld } from '../../../../src/elevation/elevated-executor.ts';
import type { ChangedSinceAnswer } from '../../../../src/core/plan/context.ts';
import type { RepairEvent } from '../../../../src/shared/repair/repair-event.ts';
import type { RepairOutcome } from '../../../../src/shared/repair/repair-outcome.ts';

/** What a test has the app ask the helper for. */
export interface AskingCall {
  readonly helper: ElevationWorld['helper'];
  readonly request: unknown;
  readonly answer?: ChangedSinceAnswer;
  /** Cancels at the first event of this type. */
  readonly cancelAt?: RepairEvent['type'];
  /** Ends itself, as if killed, at the first event of this type. */
  readonly dieAt?: RepairEvent['type'];
  /** Kills the helper at the first event of this type. */
  readonly killHelperAt?: RepairEvent['type'];
}

export interface AskingResult {
  readonly outcome: RepairOutcome;
  readonly events: readonly RepairEvent[];
  readonly questions: readonly unknown[];
}
