import type { ProcessHandle } from '../windows/native/process-handle.ts';
import { isInteractive } from '../windows/native/user32.ts';
import { win32, Win32Error } from '../windows/native/win32-error.ts';
import { startAsAdministrator } from '../windows/start-as-administrator.ts';
import type { Launch, LaunchedProcess, Launcher, LaunchFailure } from './launcher.ts';

/** What the launcher needs of Windows. */
export interface RunasWorld {
  readonly isInteractive: () => boolean;
  readonly start: typeof startAsAdministrator;
}

const never = new Promise<never>(() => undefined);

/**
 * Starts the helper with Windows' own verb for it, without a shell and without a file of ours in between.
 * @param window whose prompt it is: a window's handle, or 0
 */
export function runasLauncher(
  window: bigint,
  world: RunasWorld = { isInteractive, start: startAsAdministrator },
): Launcher {
  return {
    name: 'runas',
    launch: async ({ file, words }): Promise<Launch> => {
      try {
        // Windows would wait for an answer that nobody can give.
        if (!world.isInteractive()) return { ok: false, failure: 'no-consent-available' };
        const process = await world.start({ file, words, window });
        return { ok: true, process: launched(process), failed: never, letGo: () => close(process) };
      } catch (error) {
        return { ok: false, ...failureOf(error) };
      }
    },
  };
}

function launched(process: ProcessHandle | null): LaunchedProcess | null {
  if (process === null) return null;
  return {
    processId: process.id,
    hasEnded: () => process.hasEnded,
    exitCode: () => process.exitCode,
  };
}

function close(process: ProcessHandle | null): Promise<void> {
  process?.close();
  return Promise.resolve();
}

/** What Windows says instead of starting a program. */
const meanings: Readonly<Record<number, Exclude<LaunchFailure['failure'], 'ended' | 'failed'>>> = {
  [win32.cancelled]: 'declined',
  // The prompt was left alone until Windows closed it.
  [win32.timeout]: 'declined',
  // An account that may not answer the prompt, and a policy that says no without asking.
  [win32.accessDenied]: 'no-consent-available',
  [win32.elevationRequired]: 'no-consent-available',
  [win32.disabledByPolicy]: 'not-allowed',
  [win32.virusInfected]: 'not-allowed',
  [win32.fileNotFound]: 'missing',
  [win32.pathNotFound]: 'missing',
  [win32.badFormat]: 'damaged',
  [win32.machineTypeMismatch]: 'damaged',
  [win32.fileCorrupt]: 'damaged',
};

function failureOf(error: unknown): LaunchFailure {
  if (!(error instanceof Win32Error)) return { failure: 'failed', detail: String(error).slice(0, 300) };
  const failure = meanings[error.code];
  return failure === undefined
    ? { failure: 'failed', detail: `${error.call}, error ${error.code}` }
    : { failure };
}
