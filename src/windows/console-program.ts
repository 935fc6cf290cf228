import { existsSync } from 'node:fs';
import { isSea } from 'node:sea';
import { dirname, join } from 'node:path/win32';
import { knownFolder } from './native/known-folders.ts';
import type { JournalScope } from '../shared/journal.ts';

/** As the build calls it, beside the app. */
const fileName = 'rdp-troubleshooter-cli.exe';

/**
 * The console program that Windows may start later by itself for a scope; null when there is none that it should. What
 * runs with all rights must lie where only administrators can write, or anybody could put another program there.
 */
export function consoleProgram(scope: JournalScope): string | null {
  const program = isSea() ? process.execPath : join(dirname(process.execPath), fileName);
  if (!isSea() && !existsSync(program)) return null;
  if (scope === 'user') return program;
  return isBelow(knownFolder('programFiles'), program) ? program : null;
}

function isBelow(folder: string, path: string): boolean {
  return path.toLowerCase().startsWith(`${folder.toLowerCase()}\\`) && !path.split('\\').includes('..');
}
