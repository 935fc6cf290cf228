import type { Json, Reversibility } from '../../shared/journal.ts';
import { attempt, findKind } from './attempt.ts';
import type { OperationKinds, OperationProblem, PlannedOperation, PlannedStep } from './operation-kind.ts';
import { combineReversibility } from './reversibility.ts';

export type OperationPreview =
  | {
      readonly ok: true;
      readonly kind: string;
      readonly target: string;
      readonly request: Json;
      readonly before: Json;
      /** What is there, and what will be, in plain words. */
      readonly described: string;
      readonly intended: string;
      readonly reversibility: Reversibility;
    }
  | {
      readonly ok: false;
      readonly kind: string;
      readonly target: string;
      readonly request: Json;
      readonly problem: OperationProblem;
    };

export interface PlanPreview {
  readonly steps: readonly { readonly fix: string; readonly operations: readonly OperationPreview[] }[];
  /** Of the whole plan; null when something could not be read, so that nobody is promised an undo. */
  readonly reversibility: Reversibility | null;
}

/** Says what a plan would capture and change. Reads only; every operation is seen from the state of now. */
export async function previewPlan(
  steps: readonly PlannedStep[],
  kinds: OperationKinds,
): Promise<PlanPreview> {
  const previews = [];
  for (const { fix, operations } of steps) {
    const seen = [];
    for (const operation of operations) seen.push(await previewOperation(operation, kinds));
    previews.push({ fix, operations: seen });
  }
  const all = previews.flatMap(({ operations }) => operations);
  return {
    steps: previews,
    reversibility: all.every((operation) => operation.ok)
      ? combineReversibility(all.map(({ reversibility }) => reversibility))
      : null,
  };
}

async function previewOperation(
  { kind: id, request }: PlannedOperation,
  kinds: OperationKinds,
): Promise<OperationPreview> {
  const found = findKind(kinds, id);
  if (!found.ok) return { ok: false, kind: id, target: id, request, problem: found.problem };
  const { kind } = found;
  const about = { kind: id, target: kind.target(request), request };
  const captured = await attempt(() => kind.capture(request));
  if (!captured.ok) return { ok: false, ...about, problem: captured.problem };
  const { image, reversibility } = captured;
  const [described, intended] = [kind.describe(image), kind.intended(request)];
  return { ok: true, ...about, before: image, described, intended, reversibility };
}
