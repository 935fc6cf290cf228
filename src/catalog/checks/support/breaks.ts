import type { BreakEvidence } from '../../../shared/evidence.ts';
import type { Break } from '../../../shared/facts.ts';
import { unreachableKind } from './unreachable.ts';

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
 * Waiting this long without an answer is an answer: a judgement, above what a healthy server takes for one step. A
 * shorter wait, as a very short --timeout makes it, has taught nothing about the peer.
 */
export const telltaleWaitMs = 500;
/** A run that somebody stopped says so, unless the silence had lasted long enough to speak for itself. */
const telltaleWaitWhenStoppedMs = 1500;

/** The kind of break, by how long was waited: a stall after a long wait, and cancelled after a short one. */
export function howItBroke(broke: Break): Break['how'] {
  if (broke.how !== 'cancelled' && broke.how !== 'stalled') return broke.how;
  const enoughMs = broke.how === 'cancelled' ? telltaleWaitWhenStoppedMs : telltaleWaitMs;
  return broke.afterMs >= enoughMs ? 'stalled' : 'cancelled';
}

/**
 * Our side failed or the run ended: that is no finding about the peer. An error that the TLS library raised
 * about what it received is one.
 */
export function isUnknown(broke: Break): boolean {
  const how = howItBroke(broke);
  return how === 'cancelled' || (how === 'local' && broke.code?.startsWith('ERR_SSL') !== true);
}

/** Why nothing can be said, for a break that `isUnknown`. */
export function unknownReason(broke: Break): string {
  switch (broke.how) {
    case 'cancelled':
      return 'The run was stopped before this got an answer.';
    case 'stalled':
      return `Only ${formatMs(broke.afterMs)} were left to wait for an answer, too few to tell; give more with --timeout.`;
    default:
      return `This computer could not ask: ${broke.code ?? 'unknown fault'}.`;
  }
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
      return describeUnreachable(broke);
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
      return `was ${broke.how === 'cancelled' ? 'stopped' : 'given up'} ${after}`;
  }
}

function describeUnreachable({ code, afterMs }: Break): string {
  const known = `(${code ?? 'unreachable'})`;
  switch (unreachableKind(code, afterMs)) {
    case 'no-route':
      return `found no route there ${known}`;
    case 'no-neighbour':
      return `found nobody at that address within ${formatMs(afterMs)} ${known}`;
    case 'turned-away':
      return `was turned away on the way after ${formatMs(afterMs)} ${known}`;
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
