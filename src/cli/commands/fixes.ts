import { readReportFile } from '../../check/read-report.ts';
import { listFixes } from '../../repair/list-fixes.ts';
import { exitCodes } from '../../shared/ids.ts';
import type { ExitCode } from '../../shared/ids.ts';
import { noRepairPolicy } from '../../shared/repair/repair-policy.ts';
import type { Report } from '../../shared/report.ts';
import type { FixesInvocation } from '../arguments/repair-invocation.ts';
import { openWorld } from '../repair/open-world.ts';
import { printDocument } from '../repair/print-document.ts';
import type { Console } from '../terminal/console.ts';
import { makeScreen } from '../terminal/screen.ts';
import { fixListText } from '../view/fix-list-text.ts';
import { writeLines } from '../view/write-lines.ts';

/** `fixes`: what can be repaired, and what of it fits a report. Works on any system: it is a list. */
export async function fixesCommand(invocation: FixesInvocation, { io, unicode }: Console): Promise<ExitCode> {
  let report: Report | null = null;
  if (invocation.reportFile !== null) {
    const read = await readReportFile(invocation.reportFile);
    if (!read.ok) {
      io.stderr(`${read.message}\n`);
      return exitCodes.usage;
    }
    ({ report } = read.document);
  }
  const opened = await openWorld(invocation.practiceFile);
  if (!opened.ok && invocation.practiceFile !== null) {
    io.stderr(`${opened.message}\n`);
    return opened.exitCode;
  }
  const policy = opened.ok ? opened.world.user.readPolicy() : noRepairPolicy;
  const fixes = listFixes(report, policy);
  if (invocation.json) printDocument(io, { fixes });
  else writeLines(io.stdout, fixListText(fixes, makeScreen(io, unicode)));
  return exitCodes.healthy;
}
