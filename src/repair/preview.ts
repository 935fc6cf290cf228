import type { FixPlan } from '../core/fix-definition.ts';
import { previewPlan } from '../core/plan/preview-plan.ts';
import type { OperationPreview } from '../core/plan/preview-plan.ts';
import type { FixPreview, PreviewedChange } from '../shared/repair/fix-preview.ts';
import type { FixStep } from '../shared/repair/repair-request.ts';
import { fixOf, scopeOf } from './fix-catalogue.ts';
import { fixTexts } from './list-fixes.ts';
import { planStep } from './plan-step.ts';
import type { RepairScope } from './repair-scope.ts';
import type { RepairWorld } from './repair-world.ts';
import { clip } from './words.ts';

/** What each step would do on the computer as it is now. Reads only. */
export async function previewSteps(
  steps: readonly FixStep[],
  world: RepairWorld,
  signal: AbortSignal,
): Promise<readonly FixPreview[]> {
  const facts = world.machine.readFacts(signal);
  const policy = world.user.readPolicy();
  const previews: FixPreview[] = [];
  for (const step of steps) {
    const scope = scopeOf(step.fix) === 'user' ? world.user : world.machine;
    const plan = await planStep(step, facts, scope);
    previews.push({ ...fixTexts(fixOf(step.fix), policy), step, plan: await previewOf(step, plan, scope) });
  }
  return previews;
}

async function previewOf(
  { fix, parameters }: FixStep,
  plan: FixPlan,
  { kinds }: RepairScope,
): Promise<FixPreview['plan']> {
  if (plan.plan !== 'change') return plan;
  const { steps, reversibility } = await previewPlan(
    [{ fix, parameters, operations: plan.operations }],
    kinds,
  );
  const changes = steps.flatMap(({ operations }) => operations).map(toChange);
  return { plan: 'change', changes, notices: [...plan.notices], reversibility };
}

function toChange(seen: OperationPreview): PreviewedChange {
  const { kind: operation, target } = seen;
  if (!seen.ok) return { state: 'unknown', operation, target, ...seen.problem };
  const { described, intended, reversibility } = seen;
  return {
    state: 'known',
    operation,
    target,
    before: clip(described),
    after: clip(intended),
    reversibility,
  };
}
