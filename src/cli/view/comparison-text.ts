import type { Comparison, ComparedSide, FaultSide, ReportDifference } from '../../core/compare/comparison.ts';
import { utcMinute } from '../../shared/utc-minute.ts';
import { printable } from '../../shared/printable.ts';
import type { Screen } from '../terminal/screen.ts';
import { wrap, wrapWith } from '../terminal/wrap.ts';
import type { TitleOf } from './check-rows.ts';

const indent = '  ';
const mostSame = 6;

const faultWords: Readonly<Record<FaultSide, string>> = {
  'this-computer': 'the computer that connects',
  'far-computer': 'the far computer',
  network: 'what lies between the two',
  'went-away': 'it went away',
  none: 'neither side',
  open: 'not told by these two',
};

/** A comparison for a person: the two reports, which side, what differs, what to do. */
export function comparisonText(comparison: Comparison, titleOf: TitleOf, screen: Screen): string[] {
  const { a, b, fault, sure, headline, differences, same, next } = comparison;
  return [
    ...side('A', a, screen),
    ...side('B', b, screen),
    '',
    ...wrap(printable(headline), screen.width).map((line) => screen.paint('heading', line)),
    ...wrapWith(
      indent,
      indent,
      `At fault: ${faultWords[fault]}${sure || fault === 'open' ? '' : ', most likely'}.`,
      screen.width,
    ),
    ...list(
      'What differs',
      differences.flatMap((difference) => differenceLines(difference, titleOf, screen)),
      screen,
    ),
    ...list('What is alike', sameLines(same.map(titleOf), screen), screen),
    ...list(
      'What to do next',
      next.flatMap((step) => wrapWith(`${indent}${screen.marks.bullet} `, `${indent}  `, step, screen.width)),
      screen,
    ),
  ];
}

function side(
  label: string,
  { startedAt, target, machine, headline }: ComparedSide,
  screen: Screen,
): string[] {
  const about = `${label}  ${utcMinute(startedAt)}, ${target}, from ${machine}`;
  return [
    ...wrap(printable(about), screen.width).map((line) => screen.paint('quiet', line)),
    ...wrapWith('   ', '   ', printable(headline), screen.width),
  ];
}

function list(title: string, lines: readonly string[], screen: Screen): string[] {
  return lines.length === 0 ? [] : ['', indent + screen.paint('heading', title), ...lines];
}

function differenceLines({ check, a, b }: ReportDifference, titleOf: TitleOf, screen: Screen): string[] {
  const found = (text: string | null): string => printable(text ?? 'not checked');
  return [
    `${indent}${screen.marks.bullet} ${titleOf(check)}`,
    ...wrapWith(`${indent}    A: `, `${indent}       `, found(a), screen.width),
    ...wrapWith(`${indent}    B: `, `${indent}       `, found(b), screen.width),
  ];
}

function sameLines(titles: readonly string[], screen: Screen): string[] {
  if (titles.length === 0) return [];
  const more = titles.length - mostSame;
  const text = `${titles.slice(0, mostSame).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
  return wrapWith(indent, indent, text, screen.width);
}
