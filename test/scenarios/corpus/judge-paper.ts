import { causes } from '../../../src/catalog/causes/index.ts';
import { clientChecks } from '../../../src/catalog/checks/client/index.ts';
import { networkChecks } from '../../../src/catalog/checks/index.ts';
import { wholeRunChecksFor } from '../../../src/check/whole-run-checks.ts';
import type { CheckContext } from '../../../src/core/check-definition.ts';
import { evaluateChecks } from '../../../src/core/check-graph.ts';
import { makeVerdict } from '../../../src/core/verdict.ts';
import type { CheckResult, Verdict } from '../../../src/shared/report.ts';
import { now, someFacts } from '../../unit/catalog/support/facts.ts';
import type { PaperScenario } from './paper-scenario.ts';

export interface Judged {
  readonly checks: readonly CheckResult[];
  readonly verdict: Verdict;
}

/** The verdict on a scenario on paper, made by the checks and causes of the program itself. */
export function judgePaper({ host = 'server01', port = 3389, ...paper }: PaperScenario): Judged {
  const context: CheckContext = {
    target: { input: host, host, port },
    now,
    reportedError: paper.reported ?? null,
    ...(paper.repeats === undefined ? {} : { repeats: paper.repeats }),
  };
  const network = someFacts(...(paper.way ?? []));
  const wholeRun = wholeRunChecksFor(context);
  const checks =
    paper.client === undefined
      ? evaluateChecks([...networkChecks, ...wholeRun], network, context)
      : evaluateChecks(
          [...networkChecks, ...clientChecks, ...wholeRun],
          { ...network, ...paper.client },
          context,
        );
  return { checks, verdict: makeVerdict(causes, checks, context) };
}
