import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { bundleCli, entries } from './bundle-cli.ts';
import { cliEntry } from './sources-changed.mjs';

/**
 * Builds the command line into dist/cli: one small entry and chunks that load when a command needs them, so that
 * `--version` costs little more than starting Node.
 *
 * It is written beside and moved in, the entry last, so that a command that starts meanwhile finds all of it.
 */
const outDir = dirname(cliEntry);
const started = new Date();
mkdirSync(outDir, { recursive: true });
const newDir = mkdtempSync(join(dirname(outDir), '.cli-'));
try {
  await bundleCli({
    input: entries,
    target: 'node24',
    output: { dir: newDir, format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
  });
  // The time at which the sources were read: one that is saved during the build makes it stale.
  utimesSync(join(newDir, basename(cliEntry)), started, started);
  moveIn(newDir);
} finally {
  rmSync(newDir, { recursive: true, force: true });
}

/** Takes away only what earlier builds wrote: the executables of build-cli.ts lie in folders beside the chunks. */
function moveIn(folder: string): void {
  const names = readdirSync(folder).filter((name) => name !== basename(cliEntry));
  for (const name of [...names, basename(cliEntry)]) renameSync(join(folder, name), join(outDir, name));
  for (const name of readdirSync(outDir)) {
    const isOld = name.endsWith('.js') && name !== basename(cliEntry) && !names.includes(name);
    if (isOld) rmSync(join(outDir, name), { force: true });
  }
}
