import { causes } from '../../../../src/catalog/causes/index.ts';
import { networkChecks } from '../../../../src/catalog/checks/index.ts';
import { wholeRunChecksFor } from '../../../../src/check/whole-run-checks.ts';
import type { CheckContext } from '../../../../src/core/check-definition.ts';
import { evaluateChecks } from '../../../../src/core/check-graph.ts';
import { makeVerdict } from '../../../../src/core/verdict.ts';
import type { NetworkFacts } from '../../../../src/shared/facts.ts';
import type { NetworkCheckId } from '../../../../src/shared/ids.ts';
import type { CheckResult, Verdict } from '../../../../src/shared/report.ts';
import { contextFor, someFacts } from './facts.ts';

/** One check's result among all, from facts with overrides. */
export function resultOf(
  id: NetworkCheckId,
  facts: NetworkFacts,
  context: CheckContext = contextFor(),
): CheckResult {
  const result = evaluateChecks(networkChecks, facts, context).find((candidate) => candidate.id === id);
  if (result === undefined) throw new Error(`no result for ${id}`);
  return result;
}

/** The verdict over the whole catalogue for a healthy host with the overrides given. */
export function judge(
  overrides: readonly Partial<NetworkFacts>[] = [],
  context: CheckContext = contextFor(),
): Verdict {
  const facts = someFacts(...overrides);
  const checks = evaluateChecks([...networkChecks, ...wholeRunChecksFor(context)], facts, context);
  return makeVerdict(causes, checks, context);
}
