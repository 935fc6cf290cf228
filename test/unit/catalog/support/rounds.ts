import type { CheckContext } from '../../../../src/core/check-definition.ts';
import type { RepeatRound, Repeats } from '../../../../src/shared/repeats.ts';
import { contextFor, now } from './facts.ts';

export function aRound(overrides: Partial<RepeatRound> = {}): RepeatRound {
  return {
    startedAt: now.toISOString(),
    durationMs: 60,
    outcome: 'reached',
    phase: null,
    how: null,
    roundTripMs: 2,
    afterMs: null,
    afterBytes: null,
    quietMs: null,
    ...overrides,
  };
}

export function failedRound(
  phase: RepeatRound['phase'],
  how: RepeatRound['how'],
  ms = 5,
  overrides: Partial<RepeatRound> = {},
): RepeatRound {
  const broke = { afterMs: ms, afterBytes: 0, quietMs: ms };
  return aRound({ outcome: 'failed', phase, how, ...broke, ...overrides });
}

export function repeatsOf(...rounds: readonly RepeatRound[]): Repeats {
  return { planned: Math.max(2, rounds.length), pauseMs: 5000, rounds: [...rounds] };
}

export function repeated(...rounds: readonly RepeatRound[]): CheckContext {
  return contextFor('server01', { repeats: repeatsOf(...rounds) });
}
