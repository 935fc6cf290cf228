import { attempt, findKind } from './attempt.ts';
import type { PlanContext } from './context.ts';
import { tell } from './listener.ts';
import type { OperationProblem, PlannedOperation } from './operation-kind.ts';
import type { JournalFailure } from './plan-journal.ts';

export type OperationStage = 'capture' | 'apply' | 'verify';

export type OperationRun =
  | { readonly result: 'done'; readonly restartNeeded: boolean }
  | { readonly result: 'failed'; readonly stage: OperationStage; readonly problem: OperationProblem }
  | { readonly result: 'journal-failed'; readonly failure: JournalFailure };

/** Where an operation stands: in which plan, for which fix. */
export interface OperationPlace {
  readonly planId: string;
  readonly entryId: string;
  readonly fix: string;
  /** From 0, within the entry. */
  readonly operation: number;
}

/**
 * Carries one operation out. Invariant: what was there before is on the disk before `apply` is called. Leaves the
 * roll-back to the caller, which knows it from the journal.
 */
export async function runOperation(
  { kind: id, request }: PlannedOperation,
  place: OperationPlace,
  context: PlanContext,
): Promise<OperationRun> {
  const { kinds, journal } = context;
  const { planId, entryId, fix, operation } = place;
  const found = findKind(kinds, id);
  if (!found.ok) return { result: 'failed', stage: 'capture', problem: found.problem };
  const { kind } = found;
  const progress = (stage: 'captured' | 'applied' | 'verified') =>
    tell(context, { type: 'progress', entryId, operation, target: kind.target(request), stage });

  const before = await attempt(() => kind.capture(request));
  if (!before.ok) return { result: 'failed', stage: 'capture', problem: before.problem };
  const captured = await journal.append({
    kind: 'operation-captured',
    planId,
    fix,
    entryId,
    operation,
    operationKind: id,
    request,
    target: kind.target(request),
    before: before.image,
    reversibility: before.reversibility,
  });
  if (!captured.ok) return { result: 'journal-failed', failure: captured.failure };
  progress('captured');

  const applied = await attempt(() => kind.apply(request, before.image));
  if (!applied.ok) return { result: 'failed', stage: 'apply', problem: applied.problem };
  const { restartNeeded } = applied;
  const after = await attempt(() => kind.capture(request));
  if (!after.ok) return { result: 'failed', stage: 'apply', problem: after.problem };
  const known = await journal.append({
    kind: 'operation-applied',
    entryId,
    operation,
    after: after.image,
    restartNeeded,
  });
  if (!known.ok) return { result: 'journal-failed', failure: known.failure };
  progress('applied');

  const verified = await attempt(() => kind.verify(request, after.image));
  if (!verified.ok) return { result: 'failed', stage: 'verify', problem: verified.problem };
  const recorded = await journal.append({ kind: 'operation-verified', entryId, operation });
  if (!recorded.ok) return { result: 'journal-failed', failure: recorded.failure };
  progress('verified');
  return { result: 'done', restartNeeded };
}
