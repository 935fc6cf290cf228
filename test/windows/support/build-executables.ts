import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cliExecutable, root } from './paths.ts';

/** Before the suite: builds the executables when they are older than a source. */
export default function buildExecutables(): void {
  const built = modified(cliExecutable.windows);
  const sources = ['src', 'package.json', 'package-lock.json', 'scripts'].map((name) => join(root, name));
  if (sources.every((path) => newest(path) <= built)) return;
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'build-cli.ts')], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The executables could not be built: ${stderr}`);
}

function newest(path: string): number {
  if (!statSync(path).isDirectory()) return modified(path);
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** In milliseconds; 0 when there is no such file. */
function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
