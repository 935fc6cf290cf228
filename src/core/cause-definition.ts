import type { EvidencedCheckId, EvidenceOf } from '../shared/evidence.ts';
import type { CauseId, FixId } from '../shared/ids.ts';
import type { CauseVerdict } from '../shared/report.ts';
import type { EvidenceView } from './evidence-view.ts';

export type Place = CauseVerdict['fixes'][number]['where'];

interface RuleOn<Id extends EvidencedCheckId> {
  readonly check: Id;
  /** Log-odds: positive speaks for the cause, negative against. See docs/verdict.md for the scale. */
  readonly weight: number;
  /** Told of an earlier attempt and not measured now: it adds to what was found, and never makes a cause alone. */
  readonly hearsay?: true;
  /** The exact fact in one plain sentence when it was found, else null. Never called without evidence. */
  finds(evidence: EvidenceOf<Id>, view: EvidenceView): string | null;
}

/** One observation in one check, and how much it moves the cause. */
export type CauseRule = { [Id in EvidencedCheckId]: RuleOn<Id> }[EvidencedCheckId];

/** For advice and fixes that only some findings call for; without it they go with the cause always. */
interface Conditional {
  readonly when?: (view: EvidenceView) => boolean;
}
export interface Advice extends Conditional {
  readonly where: Place;
  readonly text: string;
}
export interface OfferedFix extends Conditional {
  readonly id: FixId;
  readonly where: Place;
}

/** One file in `catalog/causes` each: what would speak for it and against it, and what to do about it. */
export interface CauseDefinition<Id extends CauseId = CauseId> {
  readonly id: Id;
  readonly title: string;
  /** Log-odds before any evidence, and where the number comes from. */
  readonly prior: { readonly logOdds: number; readonly source: string };
  readonly rules: readonly CauseRule[];
  /** mstsc asks about it or does not mind, so it never explains why a connection fails, whatever else failed there. */
  readonly keepsNobodyOut?: true;
  /** Causes that are only symptoms of this one when it is confident enough. */
  readonly hides: readonly CauseId[];
  /** What it means for the reader, with the concrete facts. Called only when a rule for it holds. */
  summary(view: EvidenceView): string;
  readonly settledBy: string;
  readonly doesNotMean?: string;
  readonly advice: readonly Advice[];
  readonly fixes: readonly OfferedFix[];
}
