import type { PlanContext } from '../core/plan/context.ts';
import { executePlan } from '../core/plan/execute-plan.ts';
import type { PlannedStep } from '../core/plan/operation-kind.ts';
import { judgeFixPolicy } from '../core/repair/judge-policy.ts';
import type { FixPlan } from '../core/fix-definition.ts';
import type { OperationRequest } from '../shared/operation-requests.ts';
import type { RepairListener } from '../shared/repair/machine-executor.ts';
import type { RepairOutcome } from '../shared/repair/repair-outcome.ts';
import type { ApplyRequest, FixStep } from '../shared/repair/repair-request.ts';
import { fixOf, scopeOf, titleOf } from './fix-catalogue.ts';
import { notAllowed, notDone } from './not-done.ts';
import type { NotDone } from './not-done.ts';
import { outcomeOfPlan } from './outcome-of-plan.ts';
import { planStep } from './plan-step.ts';
import type { RepairScope } from './repair-scope.ts';
import { withJournal } from './with-journal.ts';

interface Planned {
  readonly changes: readonly PlannedStep[];
  readonly connectionFiles: readonly string[];
}

/** Fixes of one scope as one plan. A step that only connects goes last, and only when the others are through. */
export async function applySteps(
  { steps, returnsAt }: ApplyRequest,
  scope: RepairScope,
  listener: RepairListener,
): Promise<RepairOutcome> {
  const refusal = refuse(steps, scope);
  if (refusal !== null) return refusal;
  const planned = await planAll(steps, scope, listener.signal);
  if ('outcome' in planned) return planned;
  const { changes, connectionFiles } = planned;
  tellAccepted(listener, steps.length);
  const done =
    changes.length === 0
      ? null
      : await withJournal(scope, listener, (context) => execute(changes, returnsAt, context, scope));
  if (done !== null && done.outcome !== 'completed') return done;
  const [connectionFile] = connectionFiles;
  return connectionFile === undefined ? (done ?? nothingPlanned) : connect(connectionFile, scope, done);
}

/** Why these steps would not be carried out now; null: they would. Changes nothing. */
export async function findRefusal(
  steps: readonly FixStep[],
  scope: RepairScope,
  signal: AbortSignal,
): Promise<NotDone | null> {
  const refusal = refuse(steps, scope);
  if (refusal !== null) return refusal;
  const planned = await planAll(steps, scope, signal);
  return 'outcome' in planned ? planned : null;
}

const nothingPlanned = notDone('no-operations', 'There is nothing to change: the plan has no operations.');

function refuse(steps: readonly FixStep[], scope: RepairScope): NotDone | null {
  const foreign = steps.find(({ fix }) => scopeOf(fix) !== scope.place.scope);
  if (foreign !== undefined)
    return notDone(
      'invalid-request',
      `“${titleOf(foreign.fix)}” is not carried out by this part of the program.`,
    );
  if (steps.filter(({ fix }) => fix === 'connect-by-address').length > 1)
    return notDone('invalid-request', 'Only one connection can be started at a time.');
  const policy = scope.readPolicy();
  for (const { fix } of steps) {
    const judged = judgeFixPolicy(fix, titleOf(fix), policy);
    if (!judged.allowed) return notAllowed(judged);
  }
  return null;
}

async function planAll(
  steps: readonly FixStep[],
  scope: RepairScope,
  signal: AbortSignal,
): Promise<Planned | NotDone> {
  const facts = scope.readFacts(signal);
  const changes: PlannedStep[] = [];
  const connectionFiles: string[] = [];
  for (const step of steps) {
    const plan = await planStep(step, facts, scope);
    if (plan.plan === 'not-applicable') return notApplicable(step, plan);
    if (plan.plan === 'connect') connectionFiles.push(plan.connectionFile);
    else changes.push(toPlannedStep(step, plan));
  }
  return { changes, connectionFiles };
}

function toPlannedStep(
  { fix, parameters }: FixStep,
  { operations }: FixPlan & { plan: 'change' },
): PlannedStep {
  return { fix, parameters, operations, restartNeeded: fixOf(fix).restart === 'needed' };
}

/** Why a step is not carried out, named by its fix. */
function notApplicable({ fix }: FixStep, { reason, message }: FixPlan & { plan: 'not-applicable' }): NotDone {
  return { ...notDone('not-applicable', `${titleOf(fix)}: ${message}`), applicability: reason };
}

async function execute(
  steps: readonly PlannedStep[],
  returnsAt: string | null,
  context: PlanContext,
  { place: { scope }, schedulesReturns, newId }: RepairScope,
): Promise<RepairOutcome> {
  const withReturn =
    returnsAt !== null && schedulesReturns
      ? scheduled(steps, { taskId: newId(), scope, at: returnsAt })
      : steps;
  const ended = await executePlan({ scope, steps: withReturn, returnsAt }, context);
  const planId = 'planId' in ended ? ended.planId : null;
  const plan = context.journal.state.plans.find((each) => each.planId === planId);
  return outcomeOfPlan(ended, {
    fixes: steps.map(({ fix }) => fix),
    entryIds: plan?.entries.map(({ entryId }) => entryId) ?? [],
  });
}

/** The task belongs to the last fix, so that it is made when all else is done, and goes with it. */
function scheduled(
  steps: readonly PlannedStep[],
  request: OperationRequest<'scheduled-return'>,
): readonly PlannedStep[] {
  const task = { kind: 'scheduled-return', request };
  return steps.map((step, index) =>
    index === steps.length - 1 ? { ...step, operations: [...step.operations, task] } : step,
  );
}

const cannotConnect = { ok: false, message: 'Remote Desktop cannot be started from here.' } as const;

async function connect(
  connectionFile: string,
  scope: RepairScope,
  done: (RepairOutcome & { outcome: 'completed' }) | null,
): Promise<RepairOutcome> {
  const started = (await scope.connect?.(connectionFile)) ?? cannotConnect;
  const message = started.ok ? 'Remote Desktop was started with the address.' : started.message;
  if (done !== null) return { ...done, message: `${done.message} ${message}` };
  return started.ok ? { outcome: 'connection-started', message } : notDone('connection-failed', message);
}

function tellAccepted({ onEvent }: RepairListener, stepCount: number): void {
  try {
    onEvent({ type: 'accepted', stepCount });
  } catch {
    // Whoever listened has gone; what was asked for is done all the same.
  }
}
