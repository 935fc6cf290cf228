import { phases } from '../shared/ids.ts';
import type { Phase } from '../shared/ids.ts';
import type { CauseVerdict, CheckResult, Verdict } from '../shared/report.ts';
import type { CauseDefinition } from './cause-definition.ts';
import type { CheckContext } from './check-definition.ts';
import { whatToCollect, whatToCollectNextTime } from './collect.ts';
import { earlierFailure } from './earlier-failure.ts';
import type { EarlierFailure } from './earlier-failure.ts';
import { viewResults } from './evidence-view.ts';
import { makeHeadline } from './headline.ts';
import { rankCauses } from './rank-causes.ts';

/** The phases that mstsc cannot do without; not knowing one of them is not the same as it being fine. */
const neededPhases: readonly Phase[] = ['name', 'tcp', 'negotiation', 'tls', 'certificate', 'nla'];

/**
 * The verdict from check results alone, so that a report without facts can be judged again.
 * `healthy` is true when no check failed and none on the way to the sign-in ended without an answer: a run that
 * was stopped, or stopped itself, has not shown that anything works.
 */
export function makeVerdict(
  causes: readonly CauseDefinition[],
  results: readonly CheckResult[],
  context: CheckContext,
): Verdict {
  const view = viewResults(results, context);
  const failedPhase =
    phases.find((phase) => results.some((result) => result.phase === phase && result.status === 'failed')) ??
    null;
  const unknown = results.filter(({ phase, status }) => status === 'error' && neededPhases.includes(phase));
  const healthy = failedPhase === null && unknown.length === 0 && results.length > 0;
  const ranked = rankCauses(causes, view);
  // A mere observation, such as a server that is not Windows, does not explain why a check failed.
  const mere = new Set(causes.flatMap(({ id, keepsNobodyOut }) => (keepsNobodyOut === true ? [id] : [])));
  const explains = (cause: CauseVerdict): boolean =>
    !mere.has(cause.id) && cause.for.some(({ check }) => view.status(check) === 'failed');
  const explaining = ranked.find(explains) ?? null;
  const earlier = earlierFailure(view);
  const collect = collectWhat({ healthy, failedPhase, explaining, earlier, unknown });
  return {
    healthy,
    failedPhase,
    headline: makeHeadline({ healthy, failedPhase, results, unknown, explaining, earlier, context }),
    causes: healthy ? ranked : explanationsFirst(ranked, explains),
    ...(collect.length === 0 ? {} : { collect }),
  };
}

interface Outcome {
  readonly healthy: boolean;
  readonly failedPhase: Phase | null;
  readonly explaining: CauseVerdict | null;
  readonly earlier: EarlierFailure | null;
  readonly unknown: readonly CheckResult[];
}

function collectWhat({ healthy, failedPhase, explaining, earlier, unknown }: Outcome): string[] {
  if (healthy) return earlier === null ? [] : whatToCollectNextTime(earlier.loggedAt);
  return explaining === null ? whatToCollect(failedPhase, unknown[0]?.phase ?? null) : [];
}

/**
 * The first cause is what people act on, so an observation never stands before an explanation of what failed, however
 * sure it is: as a reason for the failure it is no more likely than the weakest explanation.
 */
function explanationsFirst(
  ranked: readonly CauseVerdict[],
  explains: (cause: CauseVerdict) => boolean,
): CauseVerdict[] {
  const explanations = ranked.filter(explains);
  const weakest = explanations.at(-1);
  if (weakest === undefined) return [...ranked];
  const observations = ranked
    .filter((cause) => !explains(cause))
    .map((cause) => ({ ...cause, confidence: Math.min(cause.confidence, weakest.confidence) }));
  return [...explanations, ...observations];
}
