import { runScan } from '../../check/run-scan.ts';
import type { ScanSummary } from '../../check/run-scan.ts';
import { findDifferences } from '../../core/scan-differences.ts';
import { exitCodes } from '../../shared/ids.ts';
import type { ExitCode } from '../../shared/ids.ts';
import type { Target } from '../../shared/target.ts';
import type { ScanInvocation } from '../arguments/invocation.ts';
import { differencesText } from '../scan/differences-text.ts';
import { holdYoungSpace } from '../scan/hold-young-space.ts';
import { parseHostList } from '../scan/host-list.ts';
import type { HostList } from '../scan/host-list.ts';
import { startProgressLine } from '../scan/progress-line.ts';
import { readList } from '../scan/read-list.ts';
import { resultColumns, resultLines } from '../scan/result-line.ts';
import { csvHeader, scanJson } from '../scan/scan-documents.ts';
import type { ScanOverview } from '../scan/scan-documents.ts';
import { makeRecord } from '../scan/scan-record.ts';
import type { ScanRecord } from '../scan/scan-record.ts';
import { summaryText } from '../scan/summary-text.ts';
import type { Console } from '../terminal/console.ts';
import { makeScreen } from '../terminal/screen.ts';
import { wrapWith } from '../terminal/wrap.ts';
import { writeLines } from '../view/write-lines.ts';

const mostBadLinesShown = 20;

/** `scan`: many hosts, one line each, and what the failing ones share; 0 all healthy, 1 not, 2 no usable list. */
export async function scanCommand(
  invocation: ScanInvocation,
  console: Console,
  signal: AbortSignal,
): Promise<ExitCode> {
  const { io, unicode } = console;
  const read = await readList(invocation.file);
  if (!read.ok) {
    io.stderr(`${read.message}\n`);
    return exitCodes.usage;
  }
  const list = parseHostList(read.text);
  reportBadLines(list, console);
  if (list.targets.length === 0) {
    io.stderr('The list names no host that could be checked.\n');
    return exitCodes.usage;
  }

  holdYoungSpace();
  const records: ScanRecord[] = [];
  const summary = await scanShowingLines(invocation, list.targets, records, console, signal);
  const differences = findDifferences(records.map(({ scanned }) => scanned));
  writeDocument(invocation.format, records, { summary, differences, badLines: list.badLines }, io.stdout);

  const text = invocation.format === 'text';
  const screen = makeScreen(text ? io : withoutColour(console), unicode);
  writeLines(text ? io.stdout : io.stderr, [
    '',
    ...summaryText(summary, records, list.targets.length, screen),
    ...spaced(differencesText(differences, screen)),
  ]);
  return summary.healthy === list.targets.length ? exitCodes.healthy : exitCodes.issuesFound;
}

function writeDocument(
  format: ScanInvocation['format'],
  records: readonly ScanRecord[],
  overview: ScanOverview,
  write: (text: string) => void,
): void {
  const parts = records.map(({ part }) => part);
  if (format === 'csv') write(csvHeader + parts.join(''));
  if (format === 'json') for (const piece of scanJson(overview, parts)) write(piece);
}

/** A line for each host as it finishes: on stdout, or on stderr when stdout is for a document. */
async function scanShowingLines(
  invocation: ScanInvocation,
  targets: readonly Target[],
  records: ScanRecord[],
  console: Console,
  signal: AbortSignal,
): Promise<ScanSummary> {
  const { io, unicode } = console;
  const text = invocation.format === 'text';
  const screen = makeScreen(text ? io : withoutColour(console), unicode);
  const live = text && io.interactive;
  // A line that the terminal folds would be hard to read; in a pipe each host has one line.
  const columns = resultColumns(targets, live ? io.columns - 1 : null);
  let failing = 0;
  const progress = live
    ? startProgressLine(
        io,
        unicode,
        () => `${records.length} of ${targets.length} hosts, ${failing} not healthy`,
      )
    : null;
  const write = text ? io.stdout : io.stderr;
  try {
    return await runScan({
      targets,
      concurrency: invocation.concurrency,
      timeoutMs: invocation.timeoutMs,
      signal,
      onResult: (result) => {
        records.push(makeRecord(result, invocation.format));
        if (!result.verdict.healthy) failing++;
        const lines = resultLines(result, columns, screen);
        if (progress === null) writeLines(write, lines);
        else for (const line of lines) progress.writeAbove(line);
      },
    });
  } finally {
    progress?.clear();
  }
}

/** Colour was decided for stdout, and stderr may go elsewhere. */
function withoutColour({ io }: Console): Console['io'] {
  return { ...io, columns: io.columns, colour: false };
}

function spaced(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? lines : ['', ...lines];
}

function reportBadLines(list: HostList, { io, unicode }: Console): void {
  const { width } = makeScreen(io, unicode);
  const shown = list.badLines.slice(0, mostBadLinesShown);
  const more = list.badLines.length - shown.length;
  const sentences = [
    ...shown.map(({ line, message }) => `Line ${line} is left out: ${message}`),
    ...(more > 0 ? [`${more} more lines are left out.`] : []),
    ...(list.leftOut > 0 ? [`The list is too long: its last ${list.leftOut} hosts are left out.`] : []),
  ];
  writeLines(
    io.stderr,
    sentences.flatMap((sentence) => wrapWith('', '  ', sentence, width)),
  );
}
