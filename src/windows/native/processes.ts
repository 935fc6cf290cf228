import { ProcessHandle } from './process-handle.ts';

/**
 * When a process began, in units of 100 nanoseconds since 1601; null when none lives with this id.
 * @throws Win32Error, with accessDenied for a process that lives and tells nothing
 */
export function processStart(processId: number): bigint | null {
  const process = ProcessHandle.open(processId);
  if (process === null) return null;
  try {
    return process.hasEnded ? null : process.startedAt;
  } finally {
    process.close();
  }
}
