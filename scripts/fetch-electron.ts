import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findElectron } from './electron-binary.ts';
import { root } from './pinned-tools.ts';

const longestFetchMs = 300_000;
const nextTryMs = 24 * 3_600_000;
const failedBefore = join(root, '.cache', 'electron-not-fetched');

/**
 * Electron's own program, fetched from where Electron publishes it, as its package does. Null where that cannot be
 * reached; then it is tried again a day later and not at every start.
 */
export function fetchElectron(): string | null {
  const found = findElectron();
  if (found !== null) return found;
  // The word by which Electron's own package is told to stay away from the network.
  if (process.env['ELECTRON_SKIP_BINARY_DOWNLOAD'] === '1') return null;
  if (existsSync(failedBefore) && Date.now() - statSync(failedBefore).mtimeMs < nextTryMs) return null;
  const installer = join(root, 'node_modules', 'electron', 'install.js');
  process.stderr.write('Fetching Electron (once)...\n');
  spawnSync(process.execPath, [installer], { cwd: root, stdio: 'ignore', timeout: longestFetchMs });
  const fetched = findElectron();
  if (fetched === null) {
    mkdirSync(join(root, '.cache'), { recursive: true });
    writeFileSync(failedBefore, '');
  } else {
    rmSync(failedBefore, { force: true });
  }
  return fetched;
}
