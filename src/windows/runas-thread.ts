import { parentPort, workerData } from 'node:worker_threads';
import { startElevated, type ElevatedStart } from './native/shell32.ts';
import { Win32Error } from './native/win32-error.ts';

/** What the thread posts, once. */
export type RunasMessage =
  | { readonly started: true; readonly handle: bigint | null }
  | { readonly started: false; readonly call: string; readonly code: number };

/**
 * A thread's program: asks Windows to start a program as administrator, which returns when the person has answered.
 * In a thread of its own, because nobody can say how long that takes, and the window must go on living.
 */
parentPort?.postMessage(start(workerData as ElevatedStart));

function start(what: ElevatedStart): RunasMessage {
  try {
    return { started: true, handle: startElevated(what) };
  } catch (error) {
    if (error instanceof Win32Error) return { started: false, call: error.call, code: error.code };
    throw error;
  }
}
