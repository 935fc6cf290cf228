import { fixes } from '../catalog/fixes/index.ts';
import type { Facts } from '../core/check-definition.ts';
import type { FixDefinition } from '../core/fix-definition.ts';
import { judgeRelevance } from '../core/fix-relevance.ts';
import { judgeFixPolicy } from '../core/repair/judge-policy.ts';
import { clientFactsSchema } from '../shared/client-facts/index.ts';
import type { ClientFacts } from '../shared/client-facts/index.ts';
import { fixScopes } from '../shared/ids.ts';
import type { FixListing } from '../shared/repair/fix-preview.ts';
import type { RepairPolicy } from '../shared/repair/repair-policy.ts';
import { fixStepSchema } from '../shared/repair/repair-request.ts';
import type { FixStep } from '../shared/repair/repair-request.ts';
import type { Report } from '../shared/report.ts';

/** Every fix for this computer, those that fit the report first. @param report null: nothing was checked yet */
export function listFixes(report: Report | null, policy: RepairPolicy): readonly FixListing[] {
  const listed = fixes.map((fix) => listFix(fix, report, policy));
  const fits = ({ relevance }: FixListing): boolean => relevance?.relevance === 'fits';
  return [...listed.filter(fits), ...listed.filter((each) => !fits(each))];
}

/** What every text about a fix begins with. */
export function fixTexts({ id, texts, risk, restart }: FixDefinition, policy: RepairPolicy) {
  const judged = judgeFixPolicy(id, texts.title, policy);
  return {
    fix: id,
    scope: fixScopes[id],
    ...texts,
    risk,
    restart,
    policy: judged.allowed ? judged : { allowed: false as const, message: judged.message },
  };
}

/** The step that fits a report; null when it does not tell the parameters. */
export function proposeStep(fix: FixDefinition, report: Report): FixStep | null {
  const { network, client } = report.facts ?? {};
  if (network === undefined) return null;
  const facts: Facts = { ...network, ...(client ?? nothingRead()) };
  const { target, reportedError, startedAt } = report;
  const parameters = fix.propose(facts, { target, reportedError, now: new Date(startedAt) });
  return parameters === null ? null : (fixStepSchema.safeParse({ fix: fix.id, parameters }).data ?? null);
}

/** For a check of the network alone. */
function nothingRead(): ClientFacts {
  const reading = { state: 'error', reason: 'unsupported', code: null, durationMs: 0 } as const;
  const names = Object.keys(clientFactsSchema.shape);
  return Object.fromEntries(names.map((name) => [name, reading])) as unknown as ClientFacts;
}

function listFix(fix: FixDefinition, report: Report | null, policy: RepairPolicy): FixListing {
  return {
    ...fixTexts(fix, policy),
    relevance: report === null ? null : toListed(fix, report),
    proposed: report === null ? null : proposeStep(fix, report),
  };
}

function toListed(fix: FixDefinition, report: Report): FixListing['relevance'] {
  const judged = judgeRelevance(fix, report.verdict);
  return judged.relevance === 'fits' ? { ...judged, causes: [...judged.causes] } : judged;
}
