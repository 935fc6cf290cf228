import { tmpdir } from 'node:os';
import { parse } from 'node:path/win32';
import { product } from '../shared/product.ts';
import type { SudoPromptMessage, SudoPromptWork } from '../windows/sudo-prompt-thread.ts';
import { startThread } from '../windows/start-thread.ts';
import type { Launch, Launcher, LaunchFailure } from './launcher.ts';

/** What the library says for every failure before the program runs; on Windows that is a no, in whatever language. */
const declinedMessage = 'User did not grant permission.';

/** Stands in a batch file between quotation marks: letters, digits and what cmd.exe gives no meaning there. */
const safePath = /^[A-Za-z]:\\[\p{L}\p{N} ._()\\-]*$/u;

/** The library removes its folder at the end, a second after the helper at the latest. */
const longestFarewellMs = 3000;

export interface SudoPromptWorld {
  readonly workingFolder: string;
  /** Windows' own folder, such as `C:\Windows`. */
  readonly windowsFolder: string;
  readonly start: (
    work: SudoPromptWork,
    environment: Readonly<Record<string, string>>,
  ) => { readonly ended: Promise<SudoPromptMessage>; readonly end: () => void };
}

/**
 * Starts the helper by way of a batch file in the user's temporary folder, which the library writes. The second
 * choice, for where the bindings to Windows cannot load or a policy wants it: docs/attack-surface.md says why.
 */
export function sudoPromptLauncher(world: SudoPromptWorld = thisProcess()): Launcher {
  return {
    name: 'sudo-prompt',
    launch: ({ file, words }): Promise<Launch> => {
      // The batch file names both.
      if (![file, world.workingFolder].every((path) => safePath.test(path)))
        return Promise.resolve({ ok: false, failure: 'unsafe-path' });
      const work = { command: `"${file}" ${words.join(' ')}`, name: product.name };
      const { ended, end } = world.start(work, cleanEnvironment(world.windowsFolder));
      const failed = ended.then(
        ({ error }) => failureOf(error),
        (error: unknown): LaunchFailure => ({ failure: 'failed', detail: String(error).slice(0, 300) }),
      );
      return Promise.resolve({
        ok: true,
        process: null,
        failed,
        letGo: async () => {
          const patience = Promise.withResolvers<undefined>();
          const timer = setTimeout(patience.resolve, longestFarewellMs);
          await Promise.race([failed, patience.promise]);
          clearTimeout(timer);
          end();
        },
      });
    },
  };
}

function thisProcess(): SudoPromptWorld {
  return {
    workingFolder: process.cwd(),
    // The bindings, which know it for sure, may be the very thing that is missing.
    windowsFolder: process.env['SystemRoot'] ?? String.raw`C:\Windows`,
    start: (work, environment) => {
      const thread = startThread('sudo-prompt-thread', work, environment);
      const ended = new Promise<SudoPromptMessage>((resolve, reject) => {
        thread.once('message', resolve);
        thread.once('error', reject);
      });
      return { ended, end: () => void thread.terminate() };
    },
  };
}

/** cmd.exe and PowerShell are found by it, and nobody else's programs. */
function cleanEnvironment(windowsFolder: string): Record<string, string> {
  const system = `${windowsFolder}\\System32`;
  return {
    SystemDrive: parse(windowsFolder).root.replace(/\\$/u, ''),
    SystemRoot: windowsFolder,
    windir: windowsFolder,
    PATH: `${system};${system}\\WindowsPowerShell\\v1.0`,
    PATHEXT: '.EXE',
    COMSPEC: `${system}\\cmd.exe`,
    TEMP: tmpdir(),
    TMP: tmpdir(),
  };
}

function failureOf(error: SudoPromptMessage['error']): LaunchFailure {
  if (error === null) return { failure: 'ended', exitCode: 0 };
  if (error.code !== null) return { failure: 'ended', exitCode: error.code };
  if (error.message === declinedMessage) return { failure: 'declined' };
  return { failure: 'failed', detail: error.message.slice(0, 300) };
}
