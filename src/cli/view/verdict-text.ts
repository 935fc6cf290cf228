import { otherCauses } from '../../shared/other-causes.ts';
import type { CauseVerdict, EvidenceRef, Verdict } from '../../shared/report.ts';
import { sureness } from '../../shared/sureness.ts';
import type { Screen, Tone } from '../terminal/screen.ts';
import { wrapWith } from '../terminal/wrap.ts';
import type { TitleOf } from './check-rows.ts';

const indent = '  ';

/** The verdict in plain words: what is wrong, how sure we are, why, what else it may be, and what to do. */
export function verdictText(verdict: Verdict, titleOf: TitleOf, screen: Screen): string[] {
  const [first] = verdict.causes;
  const lines = headline(verdict, screen);
  if (first === undefined) return [...lines, ...collectSection(verdict, screen)];
  if (verdict.healthy) {
    return [
      ...lines,
      ...section('Worth knowing', observations(verdict.causes), screen),
      ...collectSection(verdict, screen),
    ];
  }
  const { beside, instead } = otherCauses(verdict.causes);
  return [
    ...lines,
    ...wrapWith(indent, indent, `${sureness(first.confidence)} (${first.id}).`, screen.width),
    ...section(
      'Why we think so',
      first.for.map((ref) => fact(ref, titleOf)),
      screen,
      screen.marks.passed,
      'passed',
    ),
    ...section('What speaks against it', against(first, titleOf), screen),
    ...section('What would settle it', [first.settledBy], screen, ''),
    ...section(
      'What it does not mean',
      first.doesNotMean === undefined ? [] : [first.doesNotMean],
      screen,
      '',
    ),
    ...numbered('What to do', first.advice ?? [], screen),
    ...section('Also found', observations(beside), screen),
    ...section('Less likely, but possible', observations(instead), screen),
    ...collectSection(verdict, screen),
  ];
}

function headline(verdict: Verdict, screen: Screen): string[] {
  const [mark, tone]: [string, Tone] = verdict.healthy
    ? [screen.marks.passed, 'passed']
    : verdict.failedPhase === null
      ? [screen.marks.unknown, 'warning']
      : [screen.marks.failed, 'failed'];
  return wrapWith(`${mark} `, indent, verdict.headline, screen.width).map((line, index) =>
    index === 0
      ? `${screen.paint(tone, mark)} ${screen.paint('heading', line.slice(mark.length + 1))}`
      : indent + screen.paint('heading', line.slice(indent.length)),
  );
}

function fact(ref: EvidenceRef, titleOf: TitleOf): string {
  return `${titleOf(ref.check)}: ${ref.fact}`;
}

function against(cause: CauseVerdict, titleOf: TitleOf): string[] {
  return cause.against.length === 0 ? ['Nothing we found.'] : cause.against.map((ref) => fact(ref, titleOf));
}

function observations(causes: readonly CauseVerdict[]): string[] {
  return causes.map((cause) => `${cause.summary} (${cause.id}, ${Math.round(cause.confidence * 100)} %)`);
}

function section(
  title: string,
  items: readonly string[],
  screen: Screen,
  mark: string = screen.marks.bullet,
  tone: Tone = 'quiet',
): string[] {
  if (items.length === 0) return [];
  const lead = mark === '' ? '' : `${mark} `;
  const rest = indent + ' '.repeat(lead.length);
  return [
    '',
    indent + screen.paint('heading', title),
    ...items.flatMap((item) =>
      wrapWith(indent + lead, rest, item, screen.width).map((line, index) =>
        index === 0 && mark !== ''
          ? `${indent}${screen.paint(tone, mark)}${line.slice(indent.length + mark.length)}`
          : line,
      ),
    ),
  ];
}

function numbered(title: string, items: readonly string[], screen: Screen): string[] {
  if (items.length === 0) return [];
  return [
    '',
    indent + screen.paint('heading', title),
    ...items.flatMap((item, index) => {
      const lead = `${indent}${index + 1}. `;
      return wrapWith(lead, ' '.repeat(lead.length), item, screen.width);
    }),
  ];
}

function collectSection(verdict: Verdict, screen: Screen): string[] {
  const title = verdict.healthy ? 'What to collect next time' : 'What to collect next';
  return section(title, verdict.collect ?? [], screen);
}
