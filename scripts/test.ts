import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from './pinned-tools.ts';
import { installTestServers } from './install-test-servers.ts';
import { sourcesChanged } from './sources-changed.mjs';

/**
 * `npm test`: installs what the suites need where it can, looks at the sources, builds, runs every suite, and closes
 * with one line of counts. With names (`npm test -- unit`) only those suites run.
 */
const suites = process.argv.slice(2);
const resultFile = join(root, '.cache', 'test-results.json');
mkdirSync(join(root, '.cache'), { recursive: true });

const wholeRun = suites.length === 0;
if (wholeRun || suites.some((suite) => suite !== 'unit')) installTestServers();

const node = (script: string): number =>
  spawnSync(process.execPath, [join(root, 'scripts', script)], { cwd: root, stdio: 'inherit' }).status ?? 128;
const lintFailed = wholeRun && node('lint.ts') !== 0;
const buildFailed = sourcesChanged() && node('build.ts') !== 0;

const testsFailed =
  runTool('vitest', 'vitest', [
    'run',
    ...suites.map((suite) => `--project=${suite}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${resultFile}`,
  ]) !== 0;

interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** Files; one that cannot even be loaded fails without any test of its own. */
  readonly numFailedTestSuites: number;
}

const results = JSON.parse(readFileSync(resultFile, 'utf8')) as Results;
const others = [lintFailed, buildFailed].filter(Boolean).length;
const failed = results.numFailedTests + others + (results.numFailedTests === 0 && testsFailed ? 1 : 0);
const skipped = results.numPendingTests + results.numTodoTests;
process.exitCode = failed > 0 ? 1 : 0;
process.stdout.write(`${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`);
