import { exec } from 'sudo-prompt';
import type { HelperCommand, Launch, Launcher, LaunchFailure } from './launcher.ts';

/** As the dialog of other systems would call it; letters and spaces only. */
const promptName = 'RDP Troubleshooter';

/** What the library says for every failure before the program runs; on Windows that is a no, in whatever language. */
const declinedMessage = 'User did not grant permission.';

/** Stands in a batch file between quotation marks: letters, digits and what cmd.exe gives no meaning there. */
const safePath = /^[A-Za-z]:\\[\p{L}\p{N} ._()\\-]+$/u;

type Exec = typeof exec;

/**
 * Starts the helper by way of a batch file in the user's temporary folder, which the library writes. The second
 * choice, for where the bindings to Windows cannot load or a policy wants it: docs/attack-surface.md says why.
 */
export function sudoPromptLauncher(run: Exec = exec): Launcher {
  return {
    name: 'sudo-prompt',
    launch: ({ file, words }: HelperCommand): Promise<Launch> => {
      if (!safePath.test(file)) return Promise.resolve({ ok: false, failure: 'unsafe-path' });
      const failed = new Promise<LaunchFailure>((resolve) => {
        run(`"${file}" ${words.join(' ')}`, { name: promptName }, (error) => resolve(failureOf(error)));
      });
      return Promise.resolve({ ok: true, process: null, failed });
    },
  };
}

function failureOf(error: (Error & { readonly code?: unknown }) | undefined): LaunchFailure {
  if (error === undefined) return { failure: 'ended', exitCode: 0 };
  if (typeof error.code === 'number') return { failure: 'ended', exitCode: error.code };
  if (error.message === declinedMessage) return { failure: 'declined' };
  return { failure: 'failed', detail: error.message.slice(0, 300) };
}
