import type { CheckId } from '../../shared/ids.ts';
import type { CheckResult, CheckStatus, Report } from '../../shared/report.ts';
import type { FixResult } from '../../shared/repair/fix-result.ts';
import type { FixDefinition } from '../fix-definition.ts';

/** What was checked; without a verdict where only this computer was asked, and not the way to another. */
export interface CheckedState {
  readonly checks: readonly CheckResult[];
  readonly verdict: Report['verdict'] | null;
}

export interface CheckedTwice {
  /** null: it was not checked. */
  readonly before: CheckedState | null;
  readonly after: CheckedState | null;
  readonly restartNeeded: boolean;
}

type Judged = Pick<FixDefinition, 'id' | 'checksAgain'>;

/**
 * Whether fixes did what they were meant for, told from the checks that are about them and from the causes that they
 * cure. A check that could not find out says nothing either way.
 */
export function judgeResult(fixes: readonly Judged[], twice: CheckedTwice): FixResult {
  const { before, after, restartNeeded } = twice;
  const ids = [...new Set(fixes.flatMap(({ checksAgain }) => checksAgain))];
  const checks = ids.map((check) => ({
    check,
    before: stateOf(check, before?.checks),
    after: stateOf(check, after?.checks),
  }));
  const says = (result: FixResult['result'], message: string): FixResult => ({ result, message, checks });

  if (restartNeeded)
    return says('restart-first', 'It counts after a restart. Restart this computer, then check again.');
  if (before === null || after === null || checks.every((check) => check.after === null))
    return says('not-checked', 'Whether it helped was not checked. Check the connection again to see.');
  const broken = after.checks.find(
    ({ id, status }) => status === 'failed' && stateOf(id, before.checks)?.status !== 'failed',
  );
  if (broken !== undefined)
    return says(
      'no-change',
      `It did not help: something fails now that did not before. ${broken.summary} It can be undone.`,
    );
  const changes = checks.map((check) => changeOf(check.before?.status, check.after?.status));
  const cured = causesFor(fixes, before).filter((cause) => !causesFor(fixes, after).includes(cause));
  const isBetter = cured.length > 0 || changes.includes('better');
  if (!isBetter && !wasWrong(before, checks, fixes))
    return says(
      'no-change',
      `Nothing that it is about was found wrong before, so nothing shows that it helped.${stateSentence(after)} It can be undone.`,
    );
  if (!isBetter || changes.includes('worse'))
    return says('no-change', `It made no difference.${stateSentence(after)} It can be undone.`);
  return checks.some((check) => check.after?.status === 'failed')
    ? says('improved', `What it changes is in order now.${stateSentence(after)}`)
    : says('fixed', `Fixed: what was wrong before is in order now.${stateSentence(after)}`);
}

function wasWrong(before: CheckedState, checks: FixResult['checks'], fixes: readonly Judged[]): boolean {
  const isWrong = (status: CheckStatus | undefined): boolean => status === 'warning' || status === 'failed';
  return causesFor(fixes, before).length > 0 || checks.some((check) => isWrong(check.before?.status));
}

function stateOf(
  id: CheckId,
  checks: readonly CheckResult[] | undefined,
): { status: CheckStatus; summary: string } | null {
  const found = checks?.find((check) => check.id === id);
  return found === undefined ? null : { status: found.status, summary: found.summary };
}

const severity: Readonly<Record<CheckStatus, number | null>> = {
  passed: 0,
  skipped: null,
  warning: 1,
  failed: 2,
  error: null,
};

/** `skipped` says nothing by itself: a check that others stand in the way of is no better than before. */
function changeOf(
  before: CheckStatus | undefined,
  after: CheckStatus | undefined,
): 'better' | 'worse' | 'same' {
  const [from, to] = [before, after].map((status) => (status === undefined ? null : severity[status]));
  if (from === null || from === undefined || to === null || to === undefined || from === to) return 'same';
  return to < from ? 'better' : 'worse';
}

function causesFor(fixes: readonly Judged[], { verdict }: CheckedState): string[] {
  return (verdict?.causes ?? [])
    .filter((cause) =>
      cause.fixes.some(({ id, where }) => where === 'this-computer' && fixes.some((fix) => fix.id === id)),
    )
    .map(({ id }) => id);
}

/** With a space before it; empty where the connection was not looked at. */
function stateSentence({ verdict }: CheckedState): string {
  if (verdict === null) return '';
  return verdict.healthy
    ? ' Nothing would keep Remote Desktop from connecting.'
    : ` Remote Desktop would still not connect: ${verdict.headline}`;
}
