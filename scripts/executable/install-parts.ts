import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../pinned-tools.ts';
import type { Platform } from './platforms.ts';

/**
 * Installs what an executable is made from (the Node that ships, native bindings) as the platform's own lockfile names
 * it, integrity included, also on another system than the one it is for. Nothing is run that a package brings.
 * @returns the folder that holds node_modules
 */
export function installParts(platform: Platform): string {
  const source = join(root, 'scripts', 'executable', platform.name);
  const folder = join(root, '.cache', 'executable', platform.name);
  const stamp = join(folder, 'installed-lock.json');
  const lock = readFileSync(join(source, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return folder;

  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json'])
    copyFileSync(join(source, name), join(folder, name));
  npm(folder, [
    'ci',
    `--os=${platform.os}`,
    `--cpu=${platform.cpu}`,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  // The packages are optional, because npm refuses others of another system: so it says nothing when one is missing.
  for (const part of [platform.node, ...platform.beside]) {
    if (!existsSync(join(folder, part))) throw new Error(`npm did not install ${part} for ${platform.name}`);
  }
  writeFileSync(stamp, lock);
  return folder;
}

function npm(folder: string, args: readonly string[]): void {
  const npmScript = process.env['npm_execpath'];
  const { status } =
    npmScript === undefined
      ? spawnSync('npm', args, { cwd: folder, stdio: ['ignore', 2, 2] })
      : spawnSync(process.execPath, [npmScript, ...args], { cwd: folder, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`npm ${args[0] ?? ''} did not succeed in ${folder}`);
}
