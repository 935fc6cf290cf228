// Plain JavaScript without dependencies, like run.mjs, which asks before anything is installed.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = [
  'src',
  'package.json',
  'package-lock.json',
  join('scripts', 'build.ts'),
  join('scripts', 'bundle-cli.ts'),
  join('scripts', 'bundle-app.ts'),
  join('scripts', 'bundle-renderer.ts'),
  join('scripts', 'build-app.ts'),
];

/** The built command line. */
export const cliEntry = join(root, 'dist', 'cli', 'main.js');

/**
 * True when something has not been built, or a source is newer than its last build.
 * @param {string} entry the file that its build writes last; the command line's, if nothing is said
 */
export function sourcesChanged(entry = cliEntry) {
  if (!existsSync(entry)) return true;
  const built = statSync(entry).mtimeMs;
  const newer = (path) => {
    const info = statSync(path);
    // A folder is as new as the last file that was added to it or removed from it.
    if (info.mtimeMs > built) return true;
    return info.isDirectory() && readdirSync(path).some((name) => newer(join(path, name)));
  };
  return sources.some((name) => newer(join(root, name)));
}
