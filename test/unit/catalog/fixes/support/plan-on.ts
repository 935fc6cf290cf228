import { fixes } from '../../../../../src/catalog/fixes/index.ts';
import { planFix } from '../../../../../src/catalog/plan-fix.ts';
import type { FixContext, FixDefinition, FixPlan } from '../../../../../src/core/fix-definition.ts';
import type { ClientFacts } from '../../../../../src/shared/client-facts/index.ts';
import { fixParameterSchemas } from '../../../../../src/shared/fix-parameters.ts';
import type { ClientFixId } from '../../../../../src/shared/ids.ts';
import type { FixParameters } from '../../../../../src/shared/fix-parameters.ts';

export const context: FixContext = { uniqueId: '0123456789abcdef' };

export function fixById(id: ClientFixId): FixDefinition {
  const fix = fixes.find((candidate) => candidate.id === id);
  if (fix === undefined) throw new Error(`no fix ${id}`);
  return fix;
}

/** As the helper does it: parameters through the schema, then the plan from the facts of this computer. */
export function planOn<Id extends ClientFixId>(
  id: Id,
  facts: ClientFacts,
  parameters: FixParameters<Id>,
): FixPlan {
  return planFix(fixById(id), facts, fixParameterSchemas[id].parse(parameters), context);
}

/** `kind request` of every operation; what else a plan is, in its own words. */
export function inShort(plan: FixPlan): unknown {
  switch (plan.plan) {
    case 'change':
      return plan.operations.map(({ kind, request }) => [kind, request]);
    case 'connect':
      return plan.connectionFile;
    case 'not-applicable':
      return plan.reason;
  }
}
