/**
 * The scale of the ranking, explained with an example in docs/verdict.md. Log-odds add up: +2.2 turns 10 % into
 * 50 %, and another +2.2 turns that into 90 %.
 */

/** Log-odds of a cause before any evidence, by how often it stands behind a failed connection. */
export const priorLogOdds = { high: -1.4, medium: -2.2, low: -3.5 } as const;

/** Log-odds that one observation adds; negated for evidence against. */
export const evidenceWeight = {
  /** The observation is the cause, measured directly: a date in the past, an ICMP refusal. */
  proof: 6.5,
  /** Hardly anything else produces it. */
  strong: 5,
  /** Typical of the cause, with one or two other explanations. */
  moderate: 3.5,
  /** Fits the cause, and several others. */
  weak: 1.5,
  /** Tilts the scale between two causes that are otherwise alike. */
  hint: 0.5,
} as const;

/** A cause below this is not shown: more likely wrong than not by far, and a longer list helps nobody. */
export const confidenceFloor = 0.25;

/** A cause hides its symptoms only from this confidence on; below it both stay to be told apart. */
export const hidingConfidence = 0.6;

/** From log-odds to a confidence between 0 and 1. */
export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/**
 * The odds of what the catalogue does not know, against 1 for a cause of even odds. Fitted to the tuning part of the
 * corpus (`npm run bench:verdict`): the smaller it is, the surer every verdict.
 */
export const unknownOdds = 0.5;

/** How sure it is that this is the cause, among others that would explain the same failure (log-odds each). */
export function confidenceAmong(logOdds: number, rivals: readonly number[]): number {
  const all = rivals.reduce((sum, rival) => sum + Math.exp(rival - logOdds), 1);
  return 1 / (all + unknownOdds * Math.exp(-logOdds));
}
