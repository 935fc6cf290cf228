import { readReportFile } from '../../check/read-report.ts';
import { replayReport } from '../../check/replay.ts';
import { compareReports } from '../../core/compare/compare-reports.ts';
import { exitCodes } from '../../shared/ids.ts';
import type { ExitCode } from '../../shared/ids.ts';
import type { CompareInvocation } from '../arguments/invocation.ts';
import { titleOfCheck } from '../../shared/check-titles.ts';
import type { Console } from '../terminal/console.ts';
import { makeScreen } from '../terminal/screen.ts';
import { comparisonText } from '../view/comparison-text.ts';
import { writeLines } from '../view/write-lines.ts';
import { leftOutNotes } from './replay.ts';

/** `compare`: two saved reports, judged with today's rules, against each other; 0 when nothing fails in either. */
export async function compareCommand(
  { files, json }: CompareInvocation,
  { io, unicode }: Console,
): Promise<ExitCode> {
  const [first, second] = await Promise.all(files.map((file) => readReportFile(file)));
  const reports = [];
  for (const read of [first, second]) {
    if (read?.ok !== true) {
      io.stderr(`${read?.message ?? 'Two reports are needed.'}\n`);
      return exitCodes.usage;
    }
    writeLines(io.stderr, leftOutNotes(read.document.leftOut));
    reports.push(replayReport(read.document.report).report);
  }
  const [a, b] = reports;
  if (a === undefined || b === undefined) return exitCodes.usage;
  const comparison = compareReports(a, b);
  if (json) io.stdout(`${JSON.stringify({ schemaVersion: 1, files, ...comparison }, null, 2)}\n`);
  else writeLines(io.stdout, comparisonText(comparison, titleOfCheck, makeScreen(io, unicode)));
  return comparison.a.healthy && comparison.b.healthy ? exitCodes.healthy : exitCodes.issuesFound;
}
