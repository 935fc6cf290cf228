import type { z } from 'zod';
import type { changedSinceAnswerSchema, ChangedSinceQuestion } from './changed-since.ts';
import type { RepairEvent } from './repair-event.ts';
import type { RepairOutcome } from './repair-outcome.ts';
import type { RepairRequest } from './repair-request.ts';

/** Whoever wants to see a request through: the command line, or the app. */
export interface RepairListener {
  readonly onEvent: (event: RepairEvent) => void;
  readonly askChangedSince: (
    question: ChangedSinceQuestion,
  ) => Promise<z.infer<typeof changedSinceAnswerSchema>>;
  /** Cancels between two operations; what has begun is finished or taken back. */
  readonly signal: AbortSignal;
}

/**
 * Carries out what needs the rights of an administrator: in this process when it has them, else in the elevated
 * helper, for which the system asks the person. It takes machine-scope fixes only, reads policy, facts and journal
 * for itself, and refuses the whole request when one step of it is not valid.
 */
export interface MachineExecutor {
  /** Whether the system will ask somebody before `run` can begin. */
  readonly asksForConsent: boolean;
  /** Never rejects: whatever goes wrong is an outcome. */
  run(request: RepairRequest, listener: RepairListener): Promise<RepairOutcome>;
}
