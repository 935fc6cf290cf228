import type { JournalScope } from '../../shared/journal.ts';
import { unfinishedPlans } from '../journal/select-undo.ts';
import type { PlanContext } from './context.ts';
import { tell } from './listener.ts';
import type { OperationProblem, PlannedStep } from './operation-kind.ts';
import type { JournalFailure } from './plan-journal.ts';
import { rollBack, type RollBack } from './roll-back.ts';
import { runOperation, type OperationStage } from './run-operation.ts';

export interface PlanRequest {
  readonly scope: JournalScope;
  readonly steps: readonly PlannedStep[];
  /** When the plan is to undo itself, as ISO 8601 in UTC with milliseconds; null: never. */
  readonly returnsAt: string | null;
}

/** Why a plan did not get to its end. */
export type PlanFailure =
  | {
      readonly failure: 'operation';
      readonly entryId: string;
      readonly fix: string;
      readonly stage: OperationStage;
      readonly problem: OperationProblem;
    }
  | { readonly failure: 'journal'; readonly message: string }
  | { readonly failure: 'cancelled' };

export type PlanRefusal = 'no-operations' | 'unfinished-work';

export type PlanOutcome =
  | { readonly outcome: 'completed'; readonly planId: string; readonly restartNeeded: boolean }
  /** Everything is what it was before, as far as it could be brought back (`lost`). */
  | ({ readonly outcome: 'rolled-back'; readonly planId: string; readonly because: PlanFailure } & RollBack)
  | ({
      readonly outcome: 'partly-rolled-back';
      readonly planId: string;
      readonly because: PlanFailure;
    } & RollBack)
  /** Nothing was changed. */
  | { readonly outcome: 'refused'; readonly refusal: PlanRefusal }
  | { readonly outcome: 'not-started'; readonly failure: JournalFailure };

type Ids = readonly { readonly step: PlannedStep; readonly entryId: string }[];
type StepsRun = { readonly restartNeeded: boolean } | PlanFailure;

/**
 * Carries a plan out as a whole or not at all: per operation capture, journal and flush, apply, verify. Any
 * failure, and a cancellation, takes back what was done, in reverse order.
 */
export async function executePlan(request: PlanRequest, context: PlanContext): Promise<PlanOutcome> {
  const { journal, newId } = context;
  if (request.steps.length === 0 || request.steps.some(({ operations }) => operations.length === 0))
    return { outcome: 'refused', refusal: 'no-operations' };
  if (unfinishedPlans(journal.state).length > 0 || journal.state.openUndos.length > 0)
    return { outcome: 'refused', refusal: 'unfinished-work' };

  const planId = newId();
  const entries = request.steps.map((step) => ({ step, entryId: newId() }));
  const started = await announce(planId, entries, request, context);
  if (!started.ok) return { outcome: 'not-started', failure: started.failure };

  const ran = await runSteps(planId, entries, context);
  const because = 'failure' in ran ? ran : await finish(planId, ran.restartNeeded, context);
  if (because === null)
    return { outcome: 'completed', planId, restartNeeded: !('failure' in ran) && ran.restartNeeded };
  const reason = because.failure === 'cancelled' ? 'cancelled' : 'failed';
  const undone = await rollBack(planId, { reason, message: failureText(because) }, context);
  const outcome = undone.unrestored.length === 0 ? 'rolled-back' : 'partly-rolled-back';
  return { outcome, planId, because, ...undone };
}

function announce(planId: string, entries: Ids, { scope, returnsAt }: PlanRequest, context: PlanContext) {
  const { journal, actor } = context;
  const listed = entries.map(({ entryId, step }) => ({
    entryId,
    fix: step.fix,
    parameters: step.parameters,
  }));
  const started = { kind: 'plan-started', planId, scope, actor, entries: listed } as const;
  return returnsAt === null
    ? journal.append(started)
    : journal.append(started, { kind: 'time-boxed', planId, until: returnsAt });
}

async function runSteps(planId: string, entries: Ids, context: PlanContext): Promise<StepsRun> {
  const { journal, signal } = context;
  let restartNeeded = false;
  for (const { step, entryId } of entries) {
    const { fix, operations } = step;
    const started = await journal.append({
      kind: 'step-started',
      planId,
      entryId,
      operationCount: operations.length,
    });
    if (!started.ok) return { failure: 'journal', message: started.failure.message };
    tell(context, { type: 'step-started', entryId, fix, operationCount: operations.length });

    for (const [operation, planned] of operations.entries()) {
      if (signal.aborted) return { failure: 'cancelled' };
      const run = await runOperation(planned, { planId, entryId, fix, operation }, context);
      if (run.result === 'journal-failed') return { failure: 'journal', message: run.failure.message };
      if (run.result === 'failed') {
        const { stage, problem } = run;
        return { failure: 'operation', entryId, fix, stage, problem };
      }
      restartNeeded ||= run.restartNeeded;
    }
    const finished = await journal.append({ kind: 'step-finished', entryId });
    if (!finished.ok) return { failure: 'journal', message: finished.failure.message };
    tell(context, { type: 'step-finished', entryId });
    restartNeeded ||= step.restartNeeded === true;
  }
  return { restartNeeded };
}

/** A plan whose end is not on the disk would be offered for roll-back at the next start: so it counts as failed. */
async function finish(
  planId: string,
  restartNeeded: boolean,
  { journal, signal }: PlanContext,
): Promise<PlanFailure | null> {
  if (signal.aborted) return { failure: 'cancelled' };
  const finished = await journal.append({ kind: 'plan-finished', planId, restartNeeded });
  return finished.ok ? null : { failure: 'journal', message: finished.failure.message };
}

function failureText(because: PlanFailure): string {
  switch (because.failure) {
    case 'operation':
      return because.problem.message;
    case 'journal':
      return because.message;
    case 'cancelled':
      return 'Cancelled on request.';
  }
}
