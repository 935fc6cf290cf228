import { causes } from '../../../src/catalog/causes/index.ts';
import { clientChecks } from '../../../src/catalog/checks/client/index.ts';
import { networkChecks } from '../../../src/catalog/checks/index.ts';
import { wholeRunChecksFor } from '../../../src/check/whole-run-checks.ts';
import type { CheckContext } from '../../../src/core/check-definition.ts';
import { evaluateChecks } from '../../../src/core/check-graph.ts';
import { makeVerdict } from '../../../src/core/verdict.ts';
import type { NegotiationOutcome, NetworkFacts } from '../../../src/shared/facts.ts';
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
  const network = paced(someFacts(...(paper.way ?? [])));
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

/** No answer comes faster than a round trip: what was put together from parts is given the times that its distance asks for. */
function paced(network: NetworkFacts): NetworkFacts {
  const { tcp, negotiation, offers } = network;
  const roundTripMs = tcp?.attempts.find(({ address }) => address === tcp.usedAddress)?.roundTripMs ?? 0;
  const pace = (result: NegotiationOutcome): NegotiationOutcome =>
    result.outcome === 'broken'
      ? result
      : { ...result, durationMs: Math.max(result.durationMs, roundTripMs + 1) };
  return {
    ...network,
    negotiation: negotiation && { ...negotiation, result: pace(negotiation.result) },
    offers: offers && {
      ...offers,
      offers: offers.offers.map((offer) => ({ ...offer, result: pace(offer.result) })),
    },
  };
}
