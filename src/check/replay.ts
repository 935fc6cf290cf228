import { causes } from '../catalog/causes/index.ts';
import { clientChecks } from '../catalog/checks/client/index.ts';
import { networkChecks } from '../catalog/checks/index.ts';
import type { CheckContext } from '../core/check-definition.ts';
import { evaluateChecks } from '../core/check-graph.ts';
import { makeVerdict } from '../core/verdict.ts';
import { evidenceSchemas } from '../shared/evidence.ts';
import type { EvidencedCheckId } from '../shared/evidence.ts';
import { checkIds } from '../shared/ids.ts';
import type { CheckId } from '../shared/ids.ts';
import type { CheckResult, Report, Verdict } from '../shared/report.ts';
import { wholeRunChecksFor } from './whole-run-checks.ts';

export interface Replay {
  /** The saved report with today's checks and verdict. */
  readonly report: Report;
  readonly savedVerdict: Verdict;
  /** Facts are judged again from the start; without them the saved answers of the checks are weighed again. */
  readonly judgedFrom: 'facts' | 'checks';
  readonly verdictChanged: boolean;
}

/** Judges a saved report again with today's rules, as of the time at which it was made. */
export function replayReport(saved: Report): Replay {
  const context: CheckContext = {
    target: saved.target,
    now: new Date(saved.startedAt),
    reportedError: saved.reportedError,
    ...(saved.repeats === undefined ? {} : { repeats: saved.repeats }),
  };
  const fromFacts = judgeFacts(saved, context);
  const judged = [...fromFacts, ...evaluateChecks(wholeRunChecksFor(context), {}, context)];
  const judgedIds = new Set(judged.map(({ id }) => id));
  const checks = [...judged, ...saved.checks.filter(({ id }) => !judgedIds.has(id)).map(withValidEvidence)];
  const verdict = makeVerdict(causes, inIdOrder(checks), context);
  return {
    report: { ...saved, checks: inIdOrder(checks), verdict },
    savedVerdict: saved.verdict,
    judgedFrom: fromFacts.length === 0 ? 'checks' : 'facts',
    verdictChanged: !sameVerdict(saved.verdict, verdict),
  };
}

/** The checks whose facts the report carries. Those of this computer also ask what the network showed. */
function judgeFacts({ facts }: Report, context: CheckContext): CheckResult[] {
  if (facts?.network === undefined) return [];
  return facts.client === undefined
    ? evaluateChecks(networkChecks, facts.network, context)
    : evaluateChecks([...networkChecks, ...clientChecks], { ...facts.network, ...facts.client }, context);
}

/** Whether two verdicts tell a person the same; a confidence that moved a little is no news. */
function sameVerdict(one: Verdict, other: Verdict): boolean {
  return (
    one.healthy === other.healthy &&
    one.failedPhase === other.failedPhase &&
    one.causes[0]?.id === other.causes[0]?.id
  );
}

/** Causes read evidence without looking twice, so what comes from a file is held to its shape first. */
function withValidEvidence(result: CheckResult): CheckResult {
  if (!hasEvidenceSchema(result.id) || Object.keys(result.evidence).length === 0) return result;
  const parsed = evidenceSchemas[result.id].safeParse(result.evidence);
  if (parsed.success) return { ...result, evidence: parsed.data };
  const field = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
  return {
    ...result,
    status: 'error',
    summary: 'The saved evidence of this check cannot be used.',
    evidence: {},
    reason: `The saved evidence is not valid${field === '' ? '' : ` at "${field}"`}, so it was left out.`,
  };
}

function hasEvidenceSchema(id: CheckId): id is EvidencedCheckId {
  return Object.hasOwn(evidenceSchemas, id);
}

function inIdOrder(results: readonly CheckResult[]): CheckResult[] {
  return results.toSorted((a, b) => checkIds.indexOf(a.id) - checkIds.indexOf(b.id));
}
