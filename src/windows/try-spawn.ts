import { spawn } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';

/**
 * Starts a program. Most failures come to the child as `error`; what Node has no
 * name for, as when Windows has no memory left, it throws at once.
 * @returns null for those
 */
export function trySpawn(
  program: string,
  words: readonly string[],
  options: SpawnOptions,
): ChildProcess | null {
  try {
    return spawn(program, words, options);
  } catch {
    return null;
  }
}
