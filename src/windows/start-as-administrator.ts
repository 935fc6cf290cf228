import { ProcessHandle } from './native/process-handle.ts';
import type { ElevatedStart } from './native/shell32.ts';
import { Win32Error } from './native/win32-error.ts';
import type { RunasMessage } from './runas-thread.ts';
import { startThread } from './start-thread.ts';

/**
 * Starts a program with the rights of an administrator, for which Windows asks the person; resolves when they have
 * answered.
 * @returns the process, to be closed by the caller; null when Windows does not tell
 * @throws Win32Error: cancelled when the answer was no; Error when the thread came to grief
 */
export function startAsAdministrator(start: ElevatedStart): Promise<ProcessHandle | null> {
  return new Promise((resolve, reject) => {
    const thread = startThread('runas-thread', start);
    thread.once('message', (message: RunasMessage) => {
      if (message.started) resolve(message.handle === null ? null : new ProcessHandle(message.handle));
      else reject(new Win32Error(message.call, message.code));
    });
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('The thread that asks Windows ended without an answer')));
  });
}
