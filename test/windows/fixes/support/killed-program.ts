import { existsSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { cliExecutable } from '../../support/paths.ts';
import type { WinePrefix } from '../../support/wine-prefix.ts';
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
  letTimePass(prefix);
  return code === killed ? null : Number(readFileSync(countFile, 'utf8'));
}

/** A lock file that is not whole counts as one just being written for ten seconds, for which no test needs to wait. */
export function letTimePass(prefix: WinePrefix): void {
  const users = readdirSync(prefix.path('users')).map((user) => `users/${user}/AppData/Local`);
  for (const place of ['Program Files', ...users]) {
    const folder = prefix.path(`${place}/RDP Troubleshooter/journal`);
    const names = existsSync(folder) ? readdirSync(folder) : [];
    for (const name of names.filter((each) => /\.lock-\d+$/u.test(each)))
      utimesSync(join(folder, name), 0, 0);
  }
}
