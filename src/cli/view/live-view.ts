import type { CheckEvent } from '../../core/check-definition.ts';
import type { CliIo } from '../io.ts';
import { cutTo, displayWidth, padEnd } from '../terminal/display-width.ts';
import { makeScreen } from '../terminal/screen.ts';
import type { Screen } from '../terminal/screen.ts';
import { printable } from '../../shared/printable.ts';
import { formatDuration } from '../../shared/durations.ts';
import { heading } from './heading.ts';
import type { HeadingFacts } from './heading.ts';
import { pathPicture } from './path-picture.ts';
import { advance, noProgress } from '../../shared/path-picture/progress.ts';
import type { Progress } from '../../shared/path-picture/progress.ts';
import { computerSummary } from './computer-summary.ts';
import { stateStyles } from './state-style.ts';
import { isClientCheck, stationsOf } from '../../shared/path-picture/stations.ts';

const frameEveryMs = 100;
const hideCursor = '\u001B[?25l';
const showCursor = '\u001B[?25h';
const clearLineEnd = '\u001B[K';
const clearBelow = '\u001B[J';
const escapeSequence = /\u001B\[[\d;?]*[A-Za-z]/gu;

/** The path lighting up on a terminal, drawn again in place until `stop` takes it away. */
export interface LiveView {
  onEvent(event: CheckEvent): void;
  /** Takes the picture off the screen and gives the cursor back; safe to call twice. */
  stop(): void;
}

export function startLiveView(
  facts: HeadingFacts & { readonly port: number },
  io: CliIo,
  unicode: boolean,
): LiveView {
  let progress = noProgress(facts.port);
  let tick = 0;
  let drawn: readonly string[] = [];
  let stopped = false;

  const draw = (): void => {
    const lines = frame(facts, progress, makeScreen(io, unicode), tick);
    const moveUp = cursorUp(rowsTaken(drawn, io.columns));
    io.stdout(`${moveUp}${lines.map((line) => `${line}${clearLineEnd}\n`).join('')}${clearBelow}`);
    drawn = lines;
  };
  io.stdout(hideCursor);
  draw();
  const timer = setInterval(() => {
    tick++;
    draw();
  }, frameEveryMs);

  return {
    onEvent(event) {
      progress = advance(progress, event);
      if (!stopped) draw();
    },
    stop() {
      if (stopped) return;
      stopped = true;
      clearInterval(timer);
      io.stdout(`${cursorUp(rowsTaken(drawn, io.columns))}${clearBelow}${showCursor}`);
    },
  };
}

function frame(facts: HeadingFacts, progress: Progress, screen: Screen, tick: number): string[] {
  const path = pathPicture(stationsOf(progress), screen, tick);
  // A list of stations says all that rows below it would say.
  const rows = path.length > 6 ? [] : ['', ...latestRows(progress, screen)];
  return [...heading(facts, screen), '', ...path, ...rows];
}

/**
 * One line for each finished check, cut to the width: the whole sentences come with the report. The computer has one
 * line for all its checks, so that the picture stays within a small window.
 */
function latestRows(progress: Progress, screen: Screen): string[] {
  const way = [...progress.results.values()].filter(({ id }) => !isClientCheck(id));
  const computer = computerSummary(progress);
  return [...way, ...(computer === null ? [] : [computer])].map((result) => {
    const style = stateStyles[result.status];
    const status = screen.paint(style.tone, `${style.mark(screen.marks, 0)} ${padEnd(style.word, 7)}`);
    const time = result.status === 'skipped' ? '' : formatDuration(result.durationMs);
    const room = screen.width - 2 - 9 - 2 - 10;
    const sentence = padEnd(
      cutTo(printable(result.reason ?? result.summary), room, screen.marks.ellipsis),
      room,
    );
    return `  ${status}  ${sentence}  ${screen.paint('quiet', time.padStart(8))}`;
  });
}

function cursorUp(rows: number): string {
  return rows === 0 ? '' : `\u001B[${rows}F`;
}

/** Rows on the screen as it is now: a window made narrower has folded what stood there. */
function rowsTaken(lines: readonly string[], columns: number): number {
  return lines.reduce(
    (rows, line) =>
      rows + Math.max(1, Math.ceil(displayWidth(line.replaceAll(escapeSequence, '')) / columns)),
    0,
  );
}
