import { spawn } from 'node:child_process';
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { product } from '../../src/shared/product.ts';
import { appFolder } from '../app-folder.ts';
import { manifestFile, writeManifest } from '../executable/write-manifest.ts';
import { programOf, root } from '../pinned-tools.ts';
import { signFile } from './sign-for-builder.mjs';

const cliFolder = join(root, 'dist', 'cli', 'win-x64');

/**
 * Packs the built app and the built console program for Windows, as electron-builder.yml says.
 * @param words for electron-builder, such as `--dir` for the unpacked folder alone
 * @param stdio `pipe` keeps quiet unless it does not succeed
 * @throws when it does not succeed
 */
export async function pack(words: readonly string[], stdio: 'inherit' | 'pipe' = 'inherit'): Promise<void> {
  addHelper();
  const child = spawn(
    process.execPath,
    [programOf('electron-builder', 'electron-builder'), '--win', '--x64', ...words],
    { cwd: root, stdio: ['ignore', stdio, stdio] },
  );
  let said = '';
  const listen = (text: Buffer): void => {
    said += text.toString();
  };
  child.stdout?.on('data', listen);
  child.stderr?.on('data', listen);
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`electron-builder did not succeed. ${said}`);
}

/** The app carries what the helper's files are; so they are signed first, and looked at then. */
function addHelper(): void {
  if (!existsSync(join(cliFolder, product.consoleFile))) throw new Error('The helper was not built');
  if (signFile(join(cliFolder, product.consoleFile))) {
    writeManifest(cliFolder, [product.consoleFile, product.bindingsFile]);
  }
  copyFileSync(join(cliFolder, manifestFile), join(appFolder, manifestFile));
}
