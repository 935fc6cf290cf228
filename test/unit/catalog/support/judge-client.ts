import { causes } from '../../../../src/catalog/causes/index.ts';
import { clientChecks } from '../../../../src/catalog/checks/client/index.ts';
import { networkChecks } from '../../../../src/catalog/checks/index.ts';
import { wholeRunChecksFor } from '../../../../src/check/whole-run-checks.ts';
import type { CheckContext } from '../../../../src/core/check-definition.ts';
import { evaluateChecks } from '../../../../src/core/check-graph.ts';
import { makeVerdict } from '../../../../src/core/verdict.ts';
import type { ClientFacts } from '../../../../src/shared/client-facts/index.ts';
import type { NetworkFacts } from '../../../../src/shared/facts.ts';
import type { ClientCheckId } from '../../../../src/shared/ids.ts';
import type { CheckResult, Verdict } from '../../../../src/shared/report.ts';
import { contextFor, someFacts } from './facts.ts';

/** All checks of a run that knows both the way and the computer. */
export function resultsWith(
  client: ClientFacts,
  network: readonly Partial<NetworkFacts>[] = [],
  context: CheckContext = contextFor(),
): CheckResult[] {
  const facts = { ...someFacts(...network), ...client };
  return evaluateChecks([...networkChecks, ...clientChecks, ...wholeRunChecksFor(context)], facts, context);
}

export function clientResultOf(
  id: ClientCheckId,
  client: ClientFacts,
  network: readonly Partial<NetworkFacts>[] = [],
  context?: CheckContext,
): CheckResult {
  const result = resultsWith(client, network, context).find((candidate) => candidate.id === id);
  if (result === undefined) throw new Error(`no result for ${id}`);
  return result;
}

export function judgeWith(
  client: ClientFacts,
  network: readonly Partial<NetworkFacts>[] = [],
  context: CheckContext = contextFor(),
): Verdict {
  return makeVerdict(causes, resultsWith(client, network, context), context);
}
