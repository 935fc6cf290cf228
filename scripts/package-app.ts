import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { product } from '../src/shared/product.ts';
import { appFolder } from './app-folder.ts';
import { buildApp } from './build-app.ts';
import { manifestFile, writeManifest } from './executable/write-manifest.ts';
import { signFile } from './packaging/sign-for-builder.mjs';
import { root, runTool } from './pinned-tools.ts';

/**
 * `npm run package`: builds everything and packs it for Windows. Further words go to electron-builder, such as
 * `--dir` for the unpacked folder alone.
 */
const cliFolder = join(root, 'dist', 'cli', 'win-x64');
await buildApp();
const built = spawnSync(process.execPath, [join(root, 'scripts', 'build-cli.ts')], {
  cwd: root,
  stdio: 'inherit',
});
if (built.status !== 0) process.exit(built.status ?? 128);
addHelper();
process.exitCode = runTool('electron-builder', 'electron-builder', [
  '--win',
  '--x64',
  ...process.argv.slice(2),
]);

/** The app carries what the helper's files are; so they are signed first, and looked at then. */
function addHelper(): void {
  if (!existsSync(join(cliFolder, product.consoleFile))) throw new Error('The helper was not built');
  if (signFile(join(cliFolder, product.consoleFile))) {
    writeManifest(cliFolder, [product.consoleFile, product.bindingsFile]);
  }
  copyFileSync(join(cliFolder, manifestFile), join(appFolder, manifestFile));
}
