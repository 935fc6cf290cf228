import { previewSteps } from '../../repair/preview.ts';
import { exitCodes } from '../../shared/ids.ts';
import type { ExitCode } from '../../shared/ids.ts';
import type { PlanInvocation } from '../arguments/repair-invocation.ts';
import { openWorld } from '../repair/open-world.ts';
import { prepareSteps } from '../repair/prepare-steps.ts';
import { previewExitCode } from '../repair/preview-exit-code.ts';
import { printDocument } from '../repair/print-document.ts';
import type { Console } from '../terminal/console.ts';
import { makeScreen } from '../terminal/screen.ts';
import { fixPreviewText } from '../view/fix-preview-text.ts';
import { writeLines } from '../view/write-lines.ts';

/** `plan`: exactly what fixes would capture and change now, without changing anything. */
export async function planCommand(
  invocation: PlanInvocation,
  { io, unicode }: Console,
  signal: AbortSignal,
): Promise<ExitCode> {
  const opened = await openWorld(invocation.practiceFile);
  if (!opened.ok) {
    io.stderr(`${opened.message}\n`);
    return opened.exitCode;
  }
  const { world } = opened;
  const prepared = await prepareSteps(invocation, world, signal, (text) => io.stderr(`${text}\n`));
  if (!prepared.ok) {
    io.stderr(`${prepared.message}\n`);
    return exitCodes.usage;
  }
  const previews = await previewSteps(prepared.steps, world, signal);
  if (invocation.json) printDocument(io, { previews });
  else {
    const screen = makeScreen(io, unicode);
    const texts = previews.map((preview) => fixPreviewText(preview, screen));
    writeLines(io.stdout, [...texts.flatMap((text) => [...text, '']), 'Nothing was changed.']);
  }
  return previewExitCode(previews);
}
