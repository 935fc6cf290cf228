import { planFix } from '../catalog/plan-fix.ts';
import type { FixPlan } from '../core/fix-definition.ts';
import type { ClientFacts } from '../shared/client-facts/index.ts';
import type { FixStep } from '../shared/repair/repair-request.ts';
import { fixOf } from './fix-catalogue.ts';
import type { PendingFacts, RepairScope } from './repair-scope.ts';

/** What a step would do on the computer as it is now. Only facts that it needs are waited for. */
export async function planStep(
  step: FixStep,
  facts: PendingFacts,
  { newId }: Pick<RepairScope, 'newId'>,
): Promise<FixPlan> {
  const fix = fixOf(step.fix);
  const known: Partial<ClientFacts> = Object.fromEntries(
    await Promise.all(fix.needs.map(async (name) => [name, await facts[name]] as const)),
  );
  // Those that the fix needs are all there; it looks at no other.
  return planFix(fix, known as ClientFacts, step.parameters, { uniqueId: newId() });
}
