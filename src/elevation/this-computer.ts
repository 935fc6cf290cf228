import { readUseSudoPrompt } from '../windows/facts/elevation-policy.ts';
import { whileHeld } from '../windows/native/hold-file.ts';
import { koffi } from '../windows/native/koffi.ts';
import { ProcessHandle } from '../windows/native/process-handle.ts';
import { isSameFile } from '../windows/same-file.ts';
import type { MachineExecutor } from '../shared/repair/machine-executor.ts';
import { elevatedExecutor, elevationLimits, type ElevationWorld } from './elevated-executor.ts';
import { openNativePipe } from './native-pipe.ts';
import { openPlainPipe } from './plain-pipe.ts';
import { runasLauncher } from './runas-launcher.ts';
import { sudoPromptLauncher } from './sudo-prompt-launcher.ts';

export interface ElevationOptions {
  readonly helper: ElevationWorld['helper'];
  /** Whose prompt it is: a window's handle; 0 for a program without one. */
  readonly window: bigint;
}

/**
 * Has what needs the rights of an administrator carried out by the elevated helper of this Windows computer: by
 * Windows' own verb, or by sudo-prompt where the bindings to Windows cannot load or a policy says so.
 */
export function elevatedHere(options: ElevationOptions): MachineExecutor {
  return {
    asksForConsent: true,
    run: (request, listener) => elevatedExecutor(elevationWorld(options)).run(request, listener),
  };
}

/** How this computer starts the helper and talks to it, as things are now. */
export function elevationWorld({ helper, window }: ElevationOptions): ElevationWorld {
  const means = hasBindings() ? withBindings(window) : withoutBindings;
  return { ...means, helper, ownProcessId: process.pid, limits: elevationLimits };
}

type Means = Omit<ElevationWorld, 'helper' | 'ownProcessId' | 'limits'>;

function withBindings(window: bigint): Means {
  return {
    launcher: readUseSudoPrompt() ? sudoPromptLauncher() : runasLauncher(window),
    openPipe: openNativePipe,
    whileHeld,
    runsFile,
  };
}

const withoutBindings: Means = {
  launcher: sudoPromptLauncher(),
  openPipe: (name) => openPlainPipe(name),
  whileHeld: (_files, use) => use(),
  runsFile: () => Promise.resolve('unknown'),
};

function hasBindings(): boolean {
  try {
    koffi();
    return true;
  } catch {
    return false;
  }
}

async function runsFile(processId: number, file: string): Promise<'yes' | 'no' | 'unknown'> {
  let image: string;
  try {
    const process = ProcessHandle.open(processId);
    if (process === null) return 'no';
    try {
      image = process.imagePath;
    } finally {
      process.close();
    }
  } catch {
    return 'unknown';
  }
  return (await isSameFile(image, file)) ? 'yes' : 'no';
}
