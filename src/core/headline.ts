import { runCheckIds } from '../shared/ids.ts';
import type { CheckId, Phase } from '../shared/ids.ts';
import type { CauseVerdict, CheckResult } from '../shared/report.ts';
import type { CheckContext } from './check-definition.ts';
import type { EarlierFailure } from './earlier-failure.ts';
import { phaseWords } from './phase-words.ts';

interface HeadlineInput {
  readonly healthy: boolean;
  readonly failedPhase: Phase | null;
  readonly results: readonly CheckResult[];
  /** Checks on the way to the sign-in that ended without an answer. */
  readonly unknown: readonly CheckResult[];
  /** The most confident cause that rests on a failed check. */
  readonly explaining: CauseVerdict | null;
  /** What is told of a failure before this check. */
  readonly earlier: EarlierFailure | null;
  readonly context: CheckContext;
}

/** The one sentence (two at most) that stands above everything else. */
export function makeHeadline(input: HeadlineInput): string {
  const { host, port } = input.context.target;
  const target = `${host}, port ${port},`;
  if (input.healthy) return healthyHeadline(input, target);
  if (input.failedPhase === null) {
    const first = input.unknown[0];
    return first === undefined
      ? `Nothing was checked on ${target} so nothing can be said.`
      : `The check did not get an answer about ${phaseWords[first.phase]} of ${target} so it cannot say whether Remote Desktop works.`;
  }
  if (input.explaining !== null) return input.explaining.summary;
  const failed = input.results.find(
    ({ phase, status }) => phase === input.failedPhase && status === 'failed',
  );
  const what = failed === undefined ? '' : ` ${failed.summary}`;
  return `The connection stops at ${phaseWords[input.failedPhase]}, and the evidence fits no known cause.${what}`;
}

function healthyHeadline({ results, earlier }: HeadlineInput, target: string): string {
  const checked = results
    .filter(({ id, phase }) => phase !== 'udp' && !isOfRun(id))
    .filter(({ status }) => status === 'passed' || status === 'warning')
    .map(({ phase }) => phaseWords[phase]);
  const warnings = results.filter(({ status }) => status === 'warning').length;
  const start =
    earlier === null
      ? `${target} is ready for Remote Desktop up to the sign-in`
      : `It works now: ${target} is ready for Remote Desktop up to the sign-in`;
  const sentences = [
    `${start}: ${joinWords([...new Set(checked)])} ${new Set(checked).size === 1 ? 'fits' : 'all fit'}.`,
    warnings === 0
      ? null
      : `${warnings === 1 ? 'One warning' : `${warnings} warnings`} would not keep Remote Desktop from connecting.`,
    results.find(({ id }) => id === 'repeated-attempts')?.summary ?? null,
    earlier === null ? null : earlier.sentence,
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

/** A check of the run as a whole is no station on the way. */
function isOfRun(id: CheckId): boolean {
  return (runCheckIds as readonly CheckId[]).includes(id);
}

function joinWords(words: readonly string[]): string {
  const last = words.at(-1);
  if (last === undefined) return 'what was checked';
  return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
