import type { EvidenceView } from '../../../core/evidence-view.ts';
import type { BreakEvidence } from '../../../shared/evidence.ts';
import { formatMs } from '../../checks/support/breaks.ts';
import { isCut } from './breaks.ts';

/** Below this, what the systems need themselves counts for as much as the way. */
const tellingRoundTripMs = 10;
/** The far computer's own answer takes a whole round trip; a busy moment on either side only adds to it. */
const soonerShare = 0.6;
/** What comes back in this share of the round trip was made on this computer, or in its own network. */
const hereShare = 0.1;
const hereMs = 2;
/** Clocks and a round trip that was measured once allow for this much. */
const wholeShare = 0.9;

/**
 * The time of a round trip to the far computer, by the connection itself and by the fastest answer to any request: a busy
 * moment of this computer makes one of them too long, and hardly both. null when it was measured but once.
 */
function roundTripOf(view: EvidenceView): number | null {
  const connectMs = view.evidence('tcp-connect')?.roundTripMs ?? null;
  const answerMs = view.evidence('security-protocols')?.fastestAnswerMs ?? null;
  if (connectMs === null || answerMs === null) return null;
  const roundTripMs = Math.min(connectMs, answerMs);
  return roundTripMs >= tellingRoundTripMs ? roundTripMs : null;
}

/**
 * The cut came sooner than the far computer could have sent it. How long it took and how long a round trip takes; null
 * when it came later, or when the far computer is too near to tell.
 */
export function cutOnTheWay(
  evidence: BreakEvidence,
  view: EvidenceView,
): { readonly afterMs: number; readonly roundTripMs: number } | null {
  const roundTripMs = roundTripOf(view);
  const afterMs = evidence.breakAfterMs;
  return roundTripMs !== null && isCut(evidence) && afterMs !== null && afterMs < soonerShare * roundTripMs
    ? { afterMs, roundTripMs }
    : null;
}

/** So soon that hardly anything but this computer itself can have cut it. */
export function cutHere(evidence: BreakEvidence, view: EvidenceView): boolean {
  const cut = cutOnTheWay(evidence, view);
  return cut !== null && (cut.afterMs <= hereMs || cut.afterMs <= hereShare * cut.roundTripMs);
}

/** Such as "The cut came after 4.0 ms, and a round trip to the far computer takes 60 ms". */
export function soonerWords({
  afterMs,
  roundTripMs,
}: {
  readonly afterMs: number;
  readonly roundTripMs: number;
}): string {
  return `The cut came after ${formatMs(afterMs)}, and the way to the far computer and back takes ${formatMs(roundTripMs)}`;
}

/** How long the cut took, when it took at least the whole way there and back; null when it did not, or nobody can tell. */
export function wholeTrip(evidence: BreakEvidence, view: EvidenceView): number | null {
  const roundTripMs = roundTripOf(view);
  const afterMs = evidence.breakAfterMs;
  return roundTripMs !== null && isCut(evidence) && afterMs !== null && afterMs >= wholeShare * roundTripMs
    ? afterMs
    : null;
}
