import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/u, '');

/** What `npm run build:cli` makes. */
export const cliExecutable = {
  windows: join(root, 'dist', 'cli', 'win-x64', 'rdp-troubleshooter-cli.exe'),
  linux: join(root, 'dist', 'cli', 'linux-x64', 'rdp-troubleshooter-cli'),
} as const;

/** Where prefixes live: one file system with the template, because files are hard links to it. */
export const wineFolder = join(root, '.cache', 'wine');

/** The name by which a Windows program reaches a file of this computer under Wine. */
export function toWindowsPath(path: string): string {
  return `Z:${path.replaceAll('/', '\\')}`;
}
