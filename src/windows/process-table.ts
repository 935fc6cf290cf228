import type { ProcessTable } from '../journal/process-table.ts';
import { processStart } from './native/processes.ts';
import { win32, Win32Error } from './native/win32-error.ts';

/** Which processes live, told apart by the time at which they began. */
export const windowsProcessTable: ProcessTable = {
  ownId: process.pid,
  startTokenOf: (processId) => new Promise((resolve) => resolve(startToken(processId))),
};

function startToken(processId: number): string | null {
  try {
    return processStart(processId)?.toString() ?? null;
  } catch (error) {
    // It lives, and belongs to somebody who may look at it; we may not.
    if (error instanceof Win32Error && error.code === win32.accessDenied) return 'alive';
    throw error;
  }
}
