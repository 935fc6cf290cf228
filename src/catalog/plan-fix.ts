import type { FixContext, FixDefinition, FixPlan, KnownClientFacts } from '../core/fix-definition.ts';
import type { ClientFactName, ClientFacts } from '../shared/client-facts/index.ts';
import type { ClientFixId } from '../shared/ids.ts';
import type { FixParameters } from '../shared/fix-parameters.ts';
import { problemSentence } from './checks/support/readings.ts';

/**
 * What a fix would do on a computer with these facts. `parameters` were validated against the fix's schema. A fact
 * that could not be read ends it: nothing is changed on a guess.
 */
export function planFix<Id extends ClientFixId, Needs extends ClientFactName>(
  fix: FixDefinition<Id, Needs>,
  facts: Pick<ClientFacts, Needs>,
  parameters: FixParameters<Id>,
  context: FixContext,
): FixPlan {
  const known: Partial<Record<ClientFactName, unknown>> = {};
  for (const name of fix.needs) {
    const reading = facts[name];
    if (reading.state === 'error') {
      const message = `What has to be known before this change could not be read. ${problemSentence(reading)}`;
      return { plan: 'not-applicable', reason: 'not-known', message };
    }
    known[name] = reading.value;
  }
  // The loop has read each of `needs`, which the compiler cannot follow.
  return fix.plan(known as Pick<KnownClientFacts, Needs>, parameters, context);
}
