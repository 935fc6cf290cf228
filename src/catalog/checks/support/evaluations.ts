import type { Evaluation } from '../../../core/check-definition.ts';

/** The question does not apply, for the reason given in one plain sentence. */
export function doesNotApply(reason: string, durationMs = 0): Evaluation<Record<string, never>> {
  return { status: 'skipped', summary: 'Does not apply.', durationMs, evidence: {}, reason };
}

/** Nothing was measured although the question applies, usually because the run was stopped or out of time. */
export function notMeasured(
  reason = 'The run ended before this could be measured.',
): Evaluation<Record<string, never>> {
  return {
    status: 'skipped',
    summary: 'Not checked.',
    durationMs: 0,
    evidence: {},
    reason,
  };
}
