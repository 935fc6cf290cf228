import { readReportFile } from '../../check/read-report.ts';
import { replayReport } from '../../check/replay.ts';
import type { Replay } from '../../check/replay.ts';
import { utcMinute } from '../../shared/utc-minute.ts';
import { exitCodes } from '../../shared/ids.ts';
import type { ExitCode } from '../../shared/ids.ts';
import { printable } from '../../shared/printable.ts';
import type { ReplayInvocation } from '../arguments/invocation.ts';
import { titleOfCheck } from '../../shared/check-titles.ts';
import type { Console } from '../terminal/console.ts';
import { makeScreen } from '../terminal/screen.ts';
import { wrap } from '../terminal/wrap.ts';
import { reportText } from '../view/report-text.ts';
import { writeLines } from '../view/write-lines.ts';

/** `replay`: a saved report, judged with today's rules; exit codes as for the check itself. */
export async function replayCommand(
  invocation: ReplayInvocation,
  { io, unicode }: Console,
): Promise<ExitCode> {
  const read = await readReportFile(invocation.file);
  if (!read.ok) {
    io.stderr(`${read.message}\n`);
    return exitCodes.usage;
  }
  const { report, leftOut } = read.document;
  const replay = replayReport(report);
  const allNotes = [...replayNotes(replay), ...leftOutNotes(leftOut)];
  const screen = makeScreen(io, unicode);
  if (invocation.json) {
    writeLines(io.stderr, allNotes.map(printable));
    io.stdout(`${JSON.stringify(replay.report, null, 2)}\n`);
  } else {
    const notes = allNotes.flatMap((note) => wrap(note, screen.width));
    writeLines(io.stdout, [
      ...notes.map((line) => screen.paint('quiet', line)),
      '',
      ...reportText(replay.report, titleOfCheck, screen),
    ]);
  }
  return replay.report.verdict.healthy ? exitCodes.healthy : exitCodes.issuesFound;
}

/** Says that nothing was asked of the network now, and whether today's rules see it differently. */
export function replayNotes({ report, savedVerdict, judgedFrom, verdictChanged }: Replay): string[] {
  const when = utcMinute(report.startedAt);
  const basis = judgedFrom === 'facts' ? 'what was measured then' : 'the answers of the checks then';
  const notes = [
    `Replay of a check from ${when}, made by ${report.tool.name} ${report.tool.version}; judged again from ${basis}.`,
  ];
  if (verdictChanged)
    notes.push(`Today's rules see it differently. The saved verdict was: ${savedVerdict.headline}`);
  return notes;
}

const mostLeftOutShown = 5;

/** Says what of the report only a later version of this program can read. */
export function leftOutNotes(leftOut: readonly string[]): string[] {
  if (leftOut.length === 0) return [];
  const more = leftOut.length - mostLeftOutShown;
  const names = leftOut.slice(0, mostLeftOutShown).join(', ') + (more > 0 ? ` and ${more} more` : '');
  return [
    `A later version of this program made the report; this one does not know and leaves out: ${names}.`,
  ];
}
