import type { CheckDefinition } from '../core/check-definition.ts';
import { runChecks } from '../core/check-graph.ts';
import type { CheckedState } from '../core/repair/judge-result.ts';
import { contextWithoutTarget } from '../core/check-definition.ts';
import { clientFactsSchema } from '../shared/client-facts/index.ts';
import type { ClientFactName } from '../shared/client-facts/index.ts';
import type { CheckId } from '../shared/ids.ts';
import type { RepairWorld } from './repair-world.ts';

type ClientCheck = CheckDefinition<CheckId, ClientFactName>;

/**
 * Checks of this computer by itself, where nobody says which connection it is about. Those that compare with the
 * connection do not run.
 */
export async function checkComputer(
  checks: readonly CheckDefinition[],
  { client }: RepairWorld,
  limits: { readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<CheckedState> {
  const { facts } = client.start(limits);
  const context = contextWithoutTarget();
  const results = await runChecks(checks.filter(isAboutComputer), facts, context, () => undefined);
  return { checks: results, verdict: null };
}

function isAboutComputer(check: CheckDefinition): check is ClientCheck {
  return (
    check.requires.length === 0 && check.needs.every((name) => Object.hasOwn(clientFactsSchema.shape, name))
  );
}
