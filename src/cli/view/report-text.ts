import { printable } from '../../shared/printable.ts';
import type { Report } from '../../shared/report.ts';
import { targetText } from './target-text.ts';
import type { Screen } from '../terminal/screen.ts';
import { wrap } from '../terminal/wrap.ts';
import { checkLists } from './check-rows.ts';
import type { CheckList, TitleOf } from './check-rows.ts';
import { formatDuration } from '../../shared/durations.ts';
import { heading } from './heading.ts';
import { pathPicture } from './path-picture.ts';
import { finishedProgress } from '../../shared/path-picture/progress.ts';
import { isClientCheck, stationsOf } from '../../shared/path-picture/stations.ts';
import { verdictText } from './verdict-text.ts';

/** A whole report for a person: heading, path, checks, verdict, and what it took. */
export function reportText(report: Report, titleOf: TitleOf, screen: Screen): string[] {
  return [
    ...heading({ target: targetText(report.target), reportedError: report.reportedError }, screen),
    '',
    ...pathOf(report, screen),
    '',
    ...checkLists(listsOf(report), titleOf, screen),
    '',
    ...closingText(report, titleOf, screen),
  ];
}

/** The way there and, where it was asked, the computer from which it starts. */
function listsOf({ checks, machine }: Report): CheckList[] {
  const way = checks.filter(({ id }) => !isClientCheck(id));
  const computer = checks.filter(({ id }) => isClientCheck(id));
  if (computer.length === 0) return [{ heading: null, results: way }];
  return [
    { heading: 'The way there', results: way },
    { heading: computerHeading(machine), results: computer },
  ];
}

/** Whoever reads must not take a recording for the computer in front of them. */
export function computerHeading({ recordedAt, os }: Report['machine']): string {
  return recordedAt === undefined
    ? 'This computer'
    : `The recorded computer (${printable(os)}, ${recordedAt.slice(0, 10)})`;
}

export function pathOf(report: Report, screen: Screen): string[] {
  return pathPicture(stationsOf(finishedProgress(report.target.port, report.checks)), screen, 0);
}

/** The part below the checks: verdict and footer. */
export function closingText(report: Report, titleOf: TitleOf, screen: Screen): string[] {
  const { between } = screen.marks;
  const address = report.target.addresses[0];
  const facts = [
    `Checked in ${formatDuration(report.durationMs)}`,
    ...(address === undefined ? [] : [`address ${address}`]),
    'no user name or password was sent',
  ];
  return [
    ...verdictText(report.verdict, titleOf, screen),
    '',
    ...wrap(facts.join(` ${between} `), screen.width).map((line) => screen.paint('quiet', line)),
  ];
}
