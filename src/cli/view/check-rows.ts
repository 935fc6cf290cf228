import type { CheckResult } from '../../shared/report.ts';
import { displayWidth, padEnd, padStart } from '../terminal/display-width.ts';
import type { Screen } from '../terminal/screen.ts';
import { wrap } from '../terminal/wrap.ts';
import { formatDuration } from '../../shared/durations.ts';
import { stateStyles, statusWordWidth } from './state-style.ts';

const indent = '  ';
const gap = '  ';
/** `2 min 5 s` is the longest that can be expected. */
const timeWidth = 8;
/** Below this a sentence in its own column would be too narrow to read. */
const columnsFrom = 76;

/** Fewer skipped checks than this keep their own rows. */
const leastShared = 3;

/** Title of a check by its id. */
export type TitleOf = (id: CheckResult['id']) => string;

/** One check: mark, word, title, what was found, time. `titleWidth` aligns the rows that stand together. */
export function checkRow(result: CheckResult, title: string, titleWidth: number, screen: Screen): string[] {
  const style = stateStyles[result.status];
  const status = screen.paint(
    style.tone,
    `${style.mark(screen.marks, 0)} ${padEnd(style.word, statusWordWidth)}`,
  );
  const time = result.status === 'skipped' ? '' : formatDuration(result.durationMs);
  const tone = (text: string): string => (result.status === 'skipped' ? screen.paint('quiet', text) : text);
  /** Text that fills `room` columns, then the time at the right edge. */
  const withTime = (text: string, room: number): string =>
    time === ''
      ? tone(text)
      : `${tone(padEnd(text, room))}${gap}${screen.paint('quiet', padStart(time, timeWidth))}`;

  const statusColumns = indent.length + 2 + statusWordWidth + gap.length;
  const roomBeforeTime = screen.width - statusColumns - gap.length - timeWidth;
  const head = `${indent}${status}${gap}`;
  if (screen.width >= columnsFrom) {
    const room = roomBeforeTime - titleWidth - gap.length;
    const [first = '', ...others] = wrap(sentenceOf(result), room);
    const below = ' '.repeat(statusColumns + titleWidth + gap.length);
    return [
      `${head}${tone(padEnd(title, titleWidth))}${gap}${withTime(first, room)}`,
      ...others.map((line) => below + tone(line)),
    ];
  }
  const below = ' '.repeat(indent.length + 2);
  const [start = '', ...more] = wrap(title, roomBeforeTime);
  return [
    head + withTime(start, roomBeforeTime),
    ...more.map((line) => ' '.repeat(statusColumns) + tone(line)),
    ...wrap(sentenceOf(result), screen.width - below.length).map((line) => below + tone(line)),
  ];
}

/** Lists of checks below each other, aligned as one; several in a row that were skipped for one reason share a row. */
export function checkLists(lists: readonly CheckList[], titleOf: TitleOf, screen: Screen): string[] {
  const rows = lists.map(({ results }) => shareSkippedRows(results, titleOf));
  const titleWidth = Math.max(0, ...rows.flat().map(({ title }) => displayWidth(title)));
  return lists.flatMap(({ heading }, index) => [
    ...(index === 0 ? [] : ['']),
    ...(heading === null ? [] : wrap(heading, screen.width).map((line) => screen.paint('heading', line))),
    ...(rows[index] ?? []).flatMap(({ result, title }) => checkRow(result, title, titleWidth, screen)),
  ]);
}

/** Checks that stand together. */
export interface CheckList {
  /** null: the only list needs none. */
  readonly heading: string | null;
  readonly results: readonly CheckResult[];
}

interface Row {
  readonly result: CheckResult;
  readonly title: string;
}

function shareSkippedRows(results: readonly CheckResult[], titleOf: TitleOf): Row[] {
  const rows: Row[] = [];
  for (let index = 0; index < results.length;) {
    const run = sameSkipsFrom(results, index);
    for (const result of run.length < leastShared ? run : run.slice(0, 1)) {
      const title = run.length < leastShared ? titleOf(result.id) : `${run.length} more checks`;
      rows.push({ result, title });
    }
    index += run.length;
  }
  return rows;
}

/** The check at `start` and those after it that were skipped for the same reason. */
function sameSkipsFrom(results: readonly CheckResult[], start: number): readonly CheckResult[] {
  const reason = results[start]?.reason;
  let end = start + 1;
  while (
    results[start]?.status === 'skipped' &&
    results[end]?.status === 'skipped' &&
    results[end]?.reason === reason
  ) {
    end++;
  }
  return results.slice(start, end);
}

export function widestTitle(ids: readonly CheckResult['id'][], titleOf: TitleOf): number {
  return Math.max(0, ...ids.map((id) => displayWidth(titleOf(id))));
}

function sentenceOf(result: CheckResult): string {
  const explained = result.status === 'skipped' || result.status === 'error';
  return explained ? (result.reason ?? result.summary) : result.summary;
}
