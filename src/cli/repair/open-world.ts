import type { RepairWorld } from '../../repair/repair-world.ts';
import { exitCodes } from '../../shared/ids.ts';
import type { ExitCode } from '../../shared/ids.ts';
import { product } from '../../shared/product.ts';

export type OpenedWorld =
  | { readonly ok: true; readonly world: RepairWorld }
  | { readonly ok: false; readonly exitCode: ExitCode; readonly message: string };

/** The computer that is to be repaired: this one, or the practice computer in a file. Loaded only when needed. */
export async function openWorld(practiceFile: string | null): Promise<OpenedWorld> {
  if (practiceFile !== null) {
    const { openPracticeComputer } = await import('../../practice-computer/open-practice-computer.ts');
    const opened = await openPracticeComputer(practiceFile, 'command-line');
    return opened.ok
      ? { ok: true, world: opened.document.world }
      : { ok: false, exitCode: exitCodes.usage, message: opened.message };
  }
  if (process.platform !== 'win32')
    return {
      ok: false,
      exitCode: exitCodes.usage,
      message:
        'Fixes are for Windows, and this is none. To try them here, give a recorded machine: --practice-computer <file>.',
    };
  const { windowsWorld } = await import('../../repair/windows-world.ts');
  const { elevatedHere } = await import('../../elevation/this-computer.ts');
  const { ownHelper } = await import('../../elevation/own-helper.ts');
  const elevated = elevatedHere({ helper: ownHelper(), window: 0n });
  const world = windowsWorld('command-line', elevated);
  if (world !== null) return { ok: true, world };
  return {
    ok: false,
    exitCode: exitCodes.internalError,
    message: `${product.bindingsFile}, which belongs beside this program, is missing or another file. Install again; a security product may have taken it away.`,
  };
}
