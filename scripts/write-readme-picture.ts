import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './pinned-tools.ts';
import { drawTerminal } from './terminal-picture.ts';

/** Makes README's picture from a real run against the practice host. Needs a built command line. */
/** What the command line takes a pipe to be. */
const columns = 80;
const { stdout, status } = spawnSync(process.execPath, [join(root, 'dist', 'cli', 'main.js'), 'start'], {
  env: { ...process.env, FORCE_COLOR: '1' },
  encoding: 'utf8',
  timeout: 60_000,
});
if (status !== 0) throw new Error(`the run ended with ${String(status)}`);
const shown = stdout.slice(0, stdout.indexOf('That was a practice host'));
writeFileSync(
  join(root, 'assets', 'check.svg'),
  drawTerminal(shown, columns, 'A check of a host whose certificate has expired'),
);
