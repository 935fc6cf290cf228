import { readHistory } from '../../repair/history.ts';
import { exitCodes } from '../../shared/ids.ts';
import type { ExitCode } from '../../shared/ids.ts';
import type { HistoryInvocation } from '../arguments/repair-invocation.ts';
import { openWorld } from '../repair/open-world.ts';
import { printDocument } from '../repair/print-document.ts';
import type { Console } from '../terminal/console.ts';
import { makeScreen } from '../terminal/screen.ts';
import { historyText } from '../view/history-text.ts';
import { writeLines } from '../view/write-lines.ts';

/** `history`: what was changed by this program, and whether it is still so; 1 when a journal could not be read. */
export async function historyCommand(
  invocation: HistoryInvocation,
  { io, unicode }: Console,
): Promise<ExitCode> {
  const opened = await openWorld(invocation.practiceFile);
  if (!opened.ok) {
    io.stderr(`${opened.message}\n`);
    return opened.exitCode;
  }
  const history = await readHistory(opened.world);
  if (invocation.json) printDocument(io, history);
  else writeLines(io.stdout, historyText(history, makeScreen(io, unicode)));
  return history.problems.length === 0 ? exitCodes.healthy : exitCodes.issuesFound;
}
