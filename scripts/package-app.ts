import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildApp } from './build-app.ts';
import { pack } from './packaging/pack.ts';
import { root } from './pinned-tools.ts';

/**
 * `npm run package`: builds everything and packs it for Windows, into dist/package. Further words go to
 * electron-builder, such as `--dir` for the unpacked folder alone.
 */
await buildApp();
const built = spawnSync(process.execPath, [join(root, 'scripts', 'build-cli.ts')], {
  cwd: root,
  stdio: 'inherit',
});
if (built.status !== 0) throw new Error('The console program could not be built; see the lines above.');
await pack(process.argv.slice(2));
