import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './pinned-tools.ts';

/** Electron's own program, where it has been installed (`npx install-electron`); null elsewhere. Downloads nothing. */
export function findElectron(): string | null {
  const folder = join(root, 'node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const program = join(folder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(program) ? program : null;
}
