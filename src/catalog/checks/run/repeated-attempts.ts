import type { CheckDefinition } from '../../../core/check-definition.ts';
import { phaseWords } from '../../../core/phase-words.ts';
import type { EvidenceOf } from '../../../shared/evidence.ts';
import type { RepeatRound, Repeats } from '../../../shared/repeats.ts';
import { formatMs } from '../support/breaks.ts';
import { count } from '../support/lists.ts';
import { notMeasured } from '../support/evaluations.ts';

type Evidence = EvidenceOf<'repeated-attempts'>;
type Failure = Evidence['failures'][number];

/** Whether it goes as well, or as badly, each time. It belongs to the phase in which most rounds failed. */
export const repeatedAttempts: CheckDefinition<'repeated-attempts', never> = {
  id: 'repeated-attempts',
  phase: 'tcp',
  requires: [],
  needs: [],
  evaluate(_facts, { repeats }) {
    if (repeats === undefined) return notMeasured('The check was not repeated.');
    const evidence = toEvidence(repeats);
    if (evidence.known === 0) return { ...notMeasured('Of no round it is known how it went.'), evidence };
    const [most] = evidence.failures;
    return {
      status: most !== undefined ? 'failed' : wavers(evidence) ? 'warning' : 'passed',
      summary: describe(evidence),
      durationMs: repeats.rounds.reduce((sum, { durationMs }) => sum + durationMs, 0),
      evidence,
      ...(most === undefined ? {} : { phase: most.phase }),
    };
  },
};

/** Above this a wavering round trip is felt in a session; below it any wireless network has some. */
const feltRoundTripMs = 200;

/** Some rounds took many times the usual round trip. */
function wavers({ roundTripMedianMs, roundTripLargestMs }: Evidence): boolean {
  return (
    roundTripMedianMs !== null &&
    roundTripLargestMs !== null &&
    roundTripLargestMs >= feltRoundTripMs &&
    roundTripLargestMs >= 4 * roundTripMedianMs
  );
}

function describe(evidence: Evidence): string {
  const { known, reached, failed, failures, roundTripMedianMs, roundTripLargestMs } = evidence;
  const [most] = failures;
  const trips =
    roundTripMedianMs === null || roundTripLargestMs === null
      ? ''
      : ` Round trips: ${formatMs(roundTripMedianMs)} as a rule, ${formatMs(roundTripLargestMs)} at most.`;
  if (most === undefined) return `All ${count(known, 'round')} came as far as the sign-in.${trips}`;
  const where = `${most.count === failed ? '' : 'mostly '}at ${phaseWords[most.phase]}`;
  return reached === 0
    ? `The same each time: all ${count(known, 'round')} failed, ${where}.${trips}`
    : `${failed} of ${count(known, 'round')} failed, ${where}; the others came as far as the sign-in.${trips}`;
}

function toEvidence({ planned, pauseMs, rounds }: Repeats): Evidence {
  const reached = rounds.filter(({ outcome }) => outcome === 'reached').length;
  const failures = groupFailures(rounds);
  const failed = failures.reduce((sum, failure) => sum + failure.count, 0);
  const known = reached + failed;
  const trips = rounds.flatMap(({ roundTripMs }) => (roundTripMs === null ? [] : [roundTripMs]));
  return {
    planned,
    known,
    reached,
    failed,
    failedShare: known === 0 ? null : Math.round((failed / known) * 1000) / 1000,
    pauseMs,
    roundTripMedianMs: trips.length === 0 ? null : median(trips),
    roundTripLargestMs: trips.length === 0 ? null : Math.max(...trips),
    roundTripJitterMs: trips.length < 2 ? null : meanStep(trips),
    failures,
  };
}

function groupFailures(rounds: readonly RepeatRound[]): Failure[] {
  const groups = new Map<string, RepeatRound[]>();
  for (const round of rounds) {
    if (round.outcome !== 'failed' || round.phase === null) continue;
    const key = `${round.phase} ${round.how ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), round]);
  }
  return [...groups.values()]
    .flatMap((group) => toFailure(group) ?? [])
    .toSorted((a, b) => b.count - a.count);
}

function toFailure(group: readonly RepeatRound[]): Failure | null {
  const [first] = group;
  if (first === undefined || first.phase === null) return null;
  const quiet = group.flatMap(({ quietMs }) => (quietMs === null ? [] : [quietMs]));
  const bytes = group.flatMap(({ afterBytes }) => (afterBytes === null ? [] : [afterBytes]));
  return {
    phase: first.phase,
    how: first.how,
    count: group.length,
    quietLeastMs: quiet.length === 0 ? null : Math.min(...quiet),
    quietMostMs: quiet.length === 0 ? null : Math.max(...quiet),
    afterMostBytes: bytes.length === 0 ? null : Math.max(...bytes),
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? upper) + upper) / 2 : upper;
}

function meanStep(values: readonly number[]): number {
  const steps = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));
  return steps.reduce((sum, step) => sum + step, 0) / steps.length;
}
