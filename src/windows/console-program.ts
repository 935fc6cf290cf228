import { existsSync } from 'node:fs';
import type { JournalScope } from '../shared/journal.ts';
import { consoleFile } from './console-file.ts';
import { knownFolder } from './native/known-folders.ts';

/**
 * The console program that Windows may start later by itself for a scope; null when there is none that it should. What
 * runs with all rights must lie where only administrators can write, or anybody could put another program there.
 */
export function consoleProgram(scope: JournalScope): string | null {
  const program = consoleFile();
  if (!existsSync(program)) return null;
  if (scope === 'user') return program;
  return isBelow(knownFolder('programFiles'), program) ? program : null;
}

function isBelow(folder: string, path: string): boolean {
  return path.toLowerCase().startsWith(`${folder.toLowerCase()}\\`) && !path.split('\\').includes('..');
}
