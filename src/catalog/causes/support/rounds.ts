import type { CauseRule } from '../../../core/cause-definition.ts';
import { evidenceWeight } from '../../../core/confidence.ts';
import type { EvidenceOf } from '../../../shared/evidence.ts';

export type Rounds = EvidenceOf<'repeated-attempts'>;
export type RoundFailure = Rounds['failures'][number];

/** Some rounds came as far as the sign-in and others did not. */
export function isMixed({ reached, failed }: Rounds): boolean {
  return reached > 0 && failed > 0;
}

/** A cut that comes at once, and not out of a silence. */
const atOnceMs = 1500;

/** Cut without a byte, at once: by somebody who did not want the connection. */
export function isTurnedAway({ how, afterMostBytes, quietLeastMs }: RoundFailure): boolean {
  return (
    (how === 'reset' || how === 'closed') && (afterMostBytes ?? 0) === 0 && (quietLeastMs ?? 0) < atOnceMs
  );
}

/** Rounds that failed in one of these ways. */
export function countRounds({ failures }: Rounds, wanted: (failure: RoundFailure) => boolean): number {
  return failures.filter(wanted).reduce((sum, { count }) => sum + count, 0);
}

/** Such as "3 of 10 rounds". */
export function ofRounds(number: number, { known }: Rounds): string {
  return `${number} of ${known} rounds`;
}

/** Against everything that would fail each time: some rounds came as far as the sign-in. */
export const passesAtTimes: CauseRule = {
  check: 'repeated-attempts',
  weight: -evidenceWeight.strong,
  finds: (rounds) =>
    isMixed(rounds) ? `${ofRounds(rounds.reached, rounds)} came as far as the sign-in.` : null,
};

/** For everything that fails each time, once it did so several times. */
const constantRounds = 3;
export const failsEachTime: CauseRule = {
  check: 'repeated-attempts',
  weight: evidenceWeight.hint,
  finds: (rounds) =>
    rounds.reached === 0 && rounds.failed >= constantRounds && rounds.failures.length === 1
      ? `All ${rounds.known} rounds failed in the same way.`
      : null,
};
