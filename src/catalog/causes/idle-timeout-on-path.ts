import type { CauseDefinition, CauseRule } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import type { BreakEvidence } from '../../shared/evidence.ts';
import { formatMs } from '../checks/support/breaks.ts';
import { isCutAfterSilence, isWholeSeconds, quietWords } from './support/breaks.ts';
import { reportedAt } from './support/hearsay.ts';
import type { RoundFailure } from './support/rounds.ts';

/** The same two observations, wherever the silence fell. */
const onTimer = (evidence: BreakEvidence): string | null =>
  isCutAfterSilence(evidence) && isWholeSeconds(evidence)
    ? `The connection was cut after ${quietWords(evidence)} of silence, a whole number of seconds.`
    : null;
const afterSilence = (evidence: BreakEvidence): string | null =>
  isCutAfterSilence(evidence) && !isWholeSeconds(evidence)
    ? `The connection was cut after ${quietWords(evidence)} of silence.`
    : null;

/** The longest silence that is still no timer, and how far two runs of the same timer may lie apart. */
const leastTimerMs = 1500;
const sameTimerShare = 0.1;

function isCutAfterQuiet({ how, quietMostMs }: RoundFailure): boolean {
  return (how === 'reset' || how === 'closed') && (quietMostMs ?? 0) >= leastTimerMs;
}

function isSameSilence(failure: RoundFailure): boolean {
  const { quietLeastMs, quietMostMs } = failure;
  return (
    isCutAfterQuiet(failure) &&
    quietLeastMs !== null &&
    quietMostMs !== null &&
    quietMostMs - quietLeastMs <= sameTimerShare * quietMostMs
  );
}

const rules: readonly CauseRule[] = [
  { check: 'rdp-negotiation', weight: evidenceWeight.strong, finds: onTimer },
  { check: 'tls-handshake', weight: evidenceWeight.strong, finds: onTimer },
  { check: 'nla-challenge', weight: evidenceWeight.strong, finds: onTimer },
  { check: 'rdp-negotiation', weight: evidenceWeight.weak, finds: afterSilence },
  { check: 'tls-handshake', weight: evidenceWeight.weak, finds: afterSilence },
  { check: 'nla-challenge', weight: evidenceWeight.weak, finds: afterSilence },
  {
    check: 'repeated-attempts',
    weight: evidenceWeight.strong,
    finds({ failures }) {
      const timed = failures.find((failure) => failure.count > 1 && isSameSilence(failure));
      return timed === undefined
        ? null
        : `${timed.count} rounds were cut after the same silence of ${formatMs(timed.quietLeastMs ?? 0)}.`;
    },
  },
  {
    check: 'repeated-attempts',
    weight: -evidenceWeight.moderate,
    finds({ failures }) {
      const other = failures.find(
        (failure) => failure.count > 1 && isCutAfterQuiet(failure) && !isSameSilence(failure),
      );
      return other === undefined
        ? null
        : `Rounds were cut after different silences, from ${formatMs(other.quietLeastMs ?? 0)} to ${formatMs(other.quietMostMs ?? 0)}.`;
    },
  },
  reportedAt('closed'),
];

export const idleTimeoutOnPath: CauseDefinition<'idle-timeout-on-path'> = {
  id: 'idle-timeout-on-path',
  title: 'A timer on the way ends the connection',
  prior: {
    logOdds: priorLogOdds.medium,
    source: 'Address translation and firewall timers on slow or half-open connections.',
  },
  rules,
  hides: [],
  summary(view) {
    const quiet = (['rdp-negotiation', 'tls-handshake', 'nla-challenge'] as const)
      .map((id) => view.evidence(id))
      .find((evidence) => evidence !== null && isCutAfterSilence(evidence));
    const silence =
      quiet === null || quiet === undefined ? 'a fixed silence' : `${quietWords(quiet)} of silence`;
    return `The connection is cut after ${silence}, as a timer in a firewall, a gateway or the host does it.`;
  },
  settledBy: 'Check twice: a timer cuts after the same time again, a fault at another time.',
  doesNotMean:
    'The timer is what cuts, but the question behind it is why the other side stayed silent so long.',
  advice: [
    {
      where: 'far-computer',
      text: 'Find out why it answers so late: load, a hung service, or a name lookup that times out.',
    },
    {
      where: 'network',
      text: 'Raise the time-out for unfinished connections on the firewall or gateway between.',
    },
  ],
  fixes: [],
};
