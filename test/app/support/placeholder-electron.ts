import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/pinned-tools.ts';

const compiler = '/usr/bin/x86_64-w64-mingw32-gcc-win32';
const resourceCompiler = '/usr/bin/x86_64-w64-mingw32-windres';

/**
 * A folder like the one in which Electron is given away, with a program that does nothing. It has what the packer looks
 * for: a version resource, the wire of the fuses, languages. Null where the compiler is not installed.
 */
export function makePlaceholderElectron(): string | null {
  if (!existsSync(compiler) || !existsSync(resourceCompiler)) return null;
  const sources = join(import.meta.dirname, 'placeholder-electron');
  const folder = join(root, '.cache', 'placeholder-electron');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'), { recursive: true });
  const resource = join(root, '.cache', 'placeholder-electron.o');
  run(resourceCompiler, [join(sources, 'electron.rc'), '-O', 'coff', '-o', resource]);
  run(compiler, [
    '-s',
    '-Os',
    '-mwindows',
    '-o',
    join(folder, 'electron.exe'),
    join(sources, 'electron.c'),
    resource,
  ]);
  for (const language of ['de', 'en-US', 'fr']) writeFileSync(join(folder, 'locales', `${language}.pak`), '');
  writeFileSync(join(folder, 'version'), '45.5.0');
  writeFileSync(join(folder, 'LICENSE'), 'placeholder');
  writeFileSync(join(folder, 'LICENSES.chromium.html'), 'placeholder');
  return folder;
}

function run(program: string, words: readonly string[]): void {
  const { status, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} did not succeed: ${stderr}`);
}
