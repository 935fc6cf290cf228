import { causeIds } from '../shared/ids.ts';
import type { CauseId } from '../shared/ids.ts';
import type { CauseVerdict, EvidenceRef } from '../shared/report.ts';
import type { CauseDefinition, CauseRule, Place } from './cause-definition.ts';
import { confidenceFloor, hidingConfidence, logistic } from './confidence.ts';
import type { EvidenceView } from './evidence-view.ts';

interface Weighed {
  readonly cause: CauseDefinition;
  readonly logOdds: number;
  readonly for: readonly EvidenceRef[];
  readonly against: readonly EvidenceRef[];
}

/**
 * Ranks causes by log-odds: prior plus the weights of every rule that holds (docs/verdict.md). Only causes with
 * evidence for them and at least `confidenceFloor` are listed, without those that a confident one explains.
 * The order of `causes` never matters; equals stand in the order of `ids.ts`.
 */
export function rankCauses(causes: readonly CauseDefinition[], view: EvidenceView): CauseVerdict[] {
  const candidates = causes
    .map((cause) => weigh(cause, view))
    .filter((weighed) => weighed.for.length > 0 && logistic(weighed.logOdds) >= confidenceFloor)
    .toSorted((a, b) => b.logOdds - a.logOdds || causeIds.indexOf(a.cause.id) - causeIds.indexOf(b.cause.id));
  const hidden = hiddenIds(candidates);
  return candidates.filter(({ cause }) => !hidden.has(cause.id)).map((weighed) => toVerdict(weighed, view));
}

/** The log-odds of one cause: its prior plus the weights of every rule that holds. */
export function causeLogOdds(cause: CauseDefinition, view: EvidenceView): number {
  return weigh(cause, view).logOdds;
}

function weigh(cause: CauseDefinition, view: EvidenceView): Weighed {
  const found = cause.rules.flatMap((rule) => {
    const fact = findFact(rule, view);
    return fact === null ? [] : [{ weight: rule.weight, ref: { check: rule.check, fact } }];
  });
  return {
    cause,
    logOdds: found.reduce((sum, { weight }) => sum + weight, cause.prior.logOdds),
    for: found.filter(({ weight }) => weight > 0).map(({ ref }) => ref),
    against: found.filter(({ weight }) => weight < 0).map(({ ref }) => ref),
  };
}

function findFact(rule: CauseRule, view: EvidenceView): string | null {
  const evidence = view.evidence(rule.check);
  if (evidence === null) return null;
  // Evidence and rule were looked up by the same id; TypeScript cannot follow that through the union.
  return rule.finds(evidence as never, view);
}

/**
 * What the listed causes explain away. Strongest first, and a hidden cause hides nothing: two causes that
 * name each other can therefore never hide both.
 */
function hiddenIds(candidates: readonly Weighed[]): ReadonlySet<CauseId> {
  const hidden = new Set<CauseId>();
  for (const { cause, logOdds } of candidates) {
    if (hidden.has(cause.id) || logistic(logOdds) < hidingConfidence) continue;
    for (const id of cause.hides) hidden.add(id);
  }
  return hidden;
}

const placeWords: Readonly<Record<Place, string>> = {
  'this-computer': 'On this computer',
  'far-computer': 'On the far computer',
  network: 'In the network',
};

function toVerdict({ cause, logOdds, ...refs }: Weighed, view: EvidenceView): CauseVerdict {
  return {
    id: cause.id,
    // Three decimals are more than the weights can promise, and keep saved reports comparable.
    confidence: Math.round(logistic(logOdds) * 1000) / 1000,
    summary: cause.summary(view),
    for: [...refs.for],
    against: [...refs.against],
    settledBy: cause.settledBy,
    ...(cause.doesNotMean === undefined ? {} : { doesNotMean: cause.doesNotMean }),
    advice: cause.advice
      .filter((advice) => advice.when?.(view) ?? true)
      .map(({ where, text }) => `${placeWords[where]}: ${text}`),
    fixes: cause.fixes.filter((fix) => fix.when?.(view) ?? true).map(({ id, where }) => ({ id, where })),
  };
}
