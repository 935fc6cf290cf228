import type { BreakEvidence } from '../../../shared/evidence.ts';
import { formatBytes, formatMs } from '../../checks/support/breaks.ts';

/** Ended by the other side or by something between: a reset or a close, not an alert and not silence. */
export function isCut({ breakHow }: BreakEvidence): boolean {
  return breakHow === 'reset' || breakHow === 'closed';
}

/** A record with one plain alert (RFC 8446, 5.1 and 6); so few bytes are no handshake that had begun. */
const loneAlertBytes = 7;

/** The server had answered with more than an alert before the break. */
export function hadBegun({ breakAfterBytes }: BreakEvidence): boolean {
  return (breakAfterBytes ?? 0) > loneAlertBytes;
}

/** Shorter silences end connections for many reasons; timers of middle boxes start at about two seconds. */
const shortestTimerMs = 1500;

/** A cut that came out of silence rather than in answer to something. */
export function isCutAfterSilence(evidence: BreakEvidence): boolean {
  return isCut(evidence) && (evidence.breakQuietMs ?? 0) >= shortestTimerMs;
}

/**
 * The silence lasted a whole number of seconds, as timers do. The window is lopsided because the news of a cut
 * travels up to one round trip; by chance three in ten silences fall into it.
 */
export function isWholeSeconds({ breakQuietMs }: BreakEvidence): boolean {
  if (breakQuietMs === null) return false;
  const offMs = breakQuietMs - Math.round(breakQuietMs / 1000) * 1000;
  return offMs >= -50 && offMs <= 250;
}

/** Such as "was reset 12 ms after its start, with 0 bytes received"; for evidence of a break only. */
export function cutWords({ breakHow, breakAfterMs, breakAfterBytes }: BreakEvidence): string {
  const verb = breakHow === 'reset' ? 'reset' : 'closed';
  return `${verb} after ${formatMs(breakAfterMs ?? 0)}, with ${formatBytes(breakAfterBytes ?? 0)} received`;
}

export function quietWords({ breakQuietMs }: BreakEvidence): string {
  return formatMs(breakQuietMs ?? 0);
}
