import { causeIds } from '../shared/ids.ts';
import type { CauseId, CheckId } from '../shared/ids.ts';
import type { CauseVerdict, EvidenceRef } from '../shared/report.ts';
import type { CauseDefinition, CauseRule, Place } from './cause-definition.ts';
import { confidenceAmong, confidenceFloor, hidingConfidence, logistic } from './confidence.ts';
import type { EvidenceView } from './evidence-view.ts';

interface Weighed {
  readonly cause: CauseDefinition;
  readonly logOdds: number;
  readonly for: readonly EvidenceRef[];
  readonly against: readonly EvidenceRef[];
  /** At least one rule for it rests on something that was measured now. */
  readonly isMeasured: boolean;
}

interface Ranked extends Weighed {
  readonly confidence: number;
}

/**
 * Ranks causes by log-odds: prior plus the weights of every rule that holds (docs/verdict.md). Only causes with
 * measured evidence for them and at least `confidenceFloor` are listed, without those that a confident one explains.
 * Those that explain the same failed check compete for it. The order of `causes` never matters; equals stand in the
 * order of `ids.ts`.
 */
export function rankCauses(causes: readonly CauseDefinition[], view: EvidenceView): CauseVerdict[] {
  const candidates = causes
    .map((cause) => weigh(cause, view))
    .filter(({ isMeasured, logOdds }) => isMeasured && logistic(logOdds) >= confidenceFloor)
    .toSorted(byLogOdds);
  const hidden = hiddenIds(candidates);
  const listed = candidates.filter(({ cause }) => !hidden.has(cause.id));
  return compete(listed, view)
    .toSorted((a, b) => b.confidence - a.confidence || byLogOdds(a, b))
    .map((ranked) => toVerdict(ranked, view));
}

/** The log-odds of one cause: its prior plus the weights of every rule that holds. */
export function causeLogOdds(cause: CauseDefinition, view: EvidenceView): number {
  return weigh(cause, view).logOdds;
}

function byLogOdds(a: Weighed, b: Weighed): number {
  return b.logOdds - a.logOdds || causeIds.indexOf(a.cause.id) - causeIds.indexOf(b.cause.id);
}

function weigh(cause: CauseDefinition, view: EvidenceView): Weighed {
  const found = cause.rules.flatMap((rule) => {
    const fact = findFact(rule, view);
    return fact === null
      ? []
      : [{ weight: rule.weight, hearsay: rule.hearsay === true, ref: { check: rule.check, fact } }];
  });
  return {
    cause,
    logOdds: found.reduce((sum, { weight }) => sum + weight, cause.prior.logOdds),
    for: found.filter(({ weight }) => weight > 0).map(({ ref }) => ref),
    against: found.filter(({ weight }) => weight < 0).map(({ ref }) => ref),
    isMeasured: found.some(({ weight, hearsay }) => weight > 0 && !hearsay),
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

/**
 * One failure has one cause as a rule: what makes another explanation of the same failed check likelier makes this one
 * less so. Causes that rest on different checks, as with two faults at once, take nothing from each other.
 */
function compete(listed: readonly Weighed[], view: EvidenceView): Ranked[] {
  const explained = new Map(listed.map((weighed) => [weighed, failedChecksOf(weighed, view)]));
  return listed.map((weighed) => {
    const own = explained.get(weighed) ?? [];
    const rivals = listed.filter(
      (other) => other !== weighed && explained.get(other)?.some((check) => own.includes(check)) === true,
    );
    return {
      ...weighed,
      confidence: confidenceAmong(
        weighed.logOdds,
        rivals.map(({ logOdds }) => logOdds),
      ),
    };
  });
}

/** The failed checks that the cause would explain. */
function failedChecksOf(weighed: Weighed, view: EvidenceView): readonly CheckId[] {
  if (weighed.cause.keepsNobodyOut === true) return [];
  return weighed.for.map(({ check }) => check).filter((check) => view.status(check) === 'failed');
}

const placeWords: Readonly<Record<Place, string>> = {
  'this-computer': 'On this computer',
  'far-computer': 'On the far computer',
  network: 'In the network',
};

function toVerdict({ cause, confidence, ...refs }: Ranked, view: EvidenceView): CauseVerdict {
  return {
    id: cause.id,
    // Three decimals are more than the weights can promise, and keep saved reports comparable.
    confidence: Math.round(confidence * 1000) / 1000,
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
