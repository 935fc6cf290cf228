import { formatDuration } from '../shared/durations.ts';
import type { RepeatRound } from '../shared/repeats.ts';
import { phaseWords } from './phase-words.ts';

/** How one round of a repeated check went, as it stands after a colon. */
export function roundWords({ outcome, phase, how, roundTripMs, durationMs }: RepeatRound): string {
  const trip = roundTripMs === null ? '' : `, round trip ${formatDuration(roundTripMs)}`;
  switch (outcome) {
    case 'reached':
      return `as far as the sign-in in ${formatDuration(durationMs)}${trip}`;
    case 'failed':
      return `failed at ${phase === null ? 'an unknown step' : phaseWords[phase]}${how === null ? '' : ` (${how})`}${trip}`;
    case 'unknown':
      return 'could not be found out';
  }
}

/** A round as the status of a check. */
export function roundStatus({ outcome }: RepeatRound): 'passed' | 'failed' | 'error' {
  return outcome === 'reached' ? 'passed' : outcome === 'failed' ? 'failed' : 'error';
}
