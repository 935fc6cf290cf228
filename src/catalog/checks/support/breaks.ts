import type { BreakEvidence } from '../../../shared/evidence.ts';
import type { Break } from '../../../shared/facts.ts';

const noBreak: BreakEvidence = {
  breakHow: null,
  breakAfterBytes: null,
  breakAfterMs: null,
  breakQuietMs: null,
  breakAlert: null,
  breakCode: null,
};

/** The flat evidence fields of a break, or of none. */
export function breakEvidence(broke: Break | null): BreakEvidence {
  if (broke === null) return noBreak;
  return {
    breakHow: howItBroke(broke),
    breakAfterBytes: broke.afterBytes,
    breakAfterMs: broke.afterMs,
    breakQuietMs: broke.quietMs,
    breakAlert: broke.alert,
    breakCode: broke.code,
  };
}

/**
 * Waiting this long without an answer is an answer: a judgement, well above what a slow but healthy server
 * takes for one step. A phase cut by the end of the run after less is merely unknown.
 */
const telltaleWaitMs = 3000;

/** The kind of break, with a run that ended after a long wait counted as the stall that it was. */
export function howItBroke(broke: Break): Break['how'] {
  return broke.how === 'cancelled' && broke.afterMs >= telltaleWaitMs ? 'stalled' : broke.how;
}

/** A shorter silence, as a very short --timeout makes it, says nothing about the other side. */
export const shortestTellingSilenceMs = 500;

function waitedTooShortly(broke: Break): boolean {
  return broke.how === 'stalled' && broke.afterMs < shortestTellingSilenceMs;
}

/**
 * Our side failed or the run ended: that is no finding about the peer. An error that the TLS library raised
 * about what it received is one.
 */
export function isUnknown(broke: Break): boolean {
  const how = howItBroke(broke);
  return (
    how === 'cancelled' ||
    waitedTooShortly(broke) ||
    (how === 'local' && broke.code?.startsWith('ERR_SSL') !== true)
  );
}

/** Why nothing can be said, for a break that `isUnknown`. */
export function unknownReason(broke: Break): string {
  if (waitedTooShortly(broke)) {
    return `Only ${formatMs(broke.afterMs)} were left to wait, too few to tell; give more with --timeout.`;
  }
  return broke.how === 'cancelled'
    ? 'The run ended before this got an answer.'
    : `This computer could not ask: ${broke.code ?? 'unknown fault'}.`;
}

/** The end of a sentence such as "The connection …", in plain words with the numbers. */
export function describeBreak(broke: Break): string {
  const after = `after ${formatMs(broke.afterMs)}`;
  const bytes =
    broke.afterBytes === 0 ? 'before any byte came back' : `after ${formatBytes(broke.afterBytes)}`;
  switch (howItBroke(broke)) {
    case 'refused':
      return `was refused ${after}`;
    case 'unreachable':
      return `found no way there (${broke.code ?? 'unreachable'})`;
    case 'reset':
      return `was reset ${after}, ${bytes}`;
    case 'closed':
      return `was closed ${after}, ${bytes}`;
    case 'alert':
      return `was ended by TLS alert ${broke.alert ?? 'without a number'} ${after}`;
    case 'stalled':
      return describeStall(broke);
    case 'foreign':
      return `got an answer in another protocol ${after}`;
    case 'local':
      return `failed on this side (${broke.code ?? 'unknown fault'})`;
    case 'cancelled':
      return `was stopped ${after}`;
  }
}

/** Bytes that still came shortly before the end: slow, not silent. */
const tricklingMs = 1500;

function describeStall({ afterBytes, afterMs, quietMs }: Break): string {
  if (afterBytes === 0) return `got no answer within ${formatMs(afterMs)}`;
  return quietMs < tricklingMs
    ? `was too slow: only ${formatBytes(afterBytes)} came within ${formatMs(afterMs)}`
    : `stalled after ${formatBytes(afterBytes)}, for ${formatMs(quietMs)} until it was given up`;
}

/** Milliseconds for people: "0.4 ms", "41 ms", "2.5 s". */
export function formatMs(ms: number): string {
  if (ms < 10) return `${ms.toFixed(1)} ms`;
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

export function formatBytes(bytes: number): string {
  return bytes === 1 ? '1 byte' : `${bytes} bytes`;
}
