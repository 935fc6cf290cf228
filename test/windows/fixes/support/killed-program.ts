import { readFileSync, rmSync } from 'node:fs';
import { cliExecutable } from '../../support/paths.ts';
import type { RepairedComputer } from './repaired-computer.ts';

/** What the double of winmm ends a process with. */
const killed = 99;

/**
 * Runs `apply` or `undo`, without a question, and kills it at one of the calls by which it changes the disk, the
 * registry or the vault, by number; with 0 it lives. Where it writes a file, half of that may be there.
 * @returns how many such calls there were; null: it was killed
 */
export async function runKilledAt(
  { prefix, environment }: RepairedComputer,
  words: readonly string[],
  call: number,
): Promise<number | null> {
  const countFile = prefix.path('calls.txt');
  rmSync(countFile, { force: true });
  const { code } = await prefix.run(cliExecutable.windows, [...words, '--yes', '--json'], {
    timeoutMs: 300_000,
    environment: { ...environment, KILLED_AT: String(call) },
  });
  return code === killed ? null : Number(readFileSync(countFile, 'utf8'));
}
