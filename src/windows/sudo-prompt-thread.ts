import { parentPort, workerData } from 'node:worker_threads';
import { exec } from 'sudo-prompt';

/** What the thread is told: the command, and how the prompts of other systems would call it. */
export interface SudoPromptWork {
  readonly command: string;
  readonly name: string;
}

/** What the thread posts, once: how the command ended; null: well. */
export interface SudoPromptMessage {
  readonly error: { readonly message: string; readonly code: number | null } | null;
}

/**
 * A thread's program: runs sudo-prompt, which asks PowerShell and then looks every second whether the command has
 * ended, for ever if need be. In a thread it finds these programs by an environment of ours, and can be ended.
 */
const { command, name } = workerData as SudoPromptWork;
exec(command, { name }, (error?: Error & { readonly code?: unknown }) => {
  const code = typeof error?.code === 'number' ? error.code : null;
  const message: SudoPromptMessage = { error: error === undefined ? null : { message: error.message, code } };
  parentPort?.postMessage(message);
});
