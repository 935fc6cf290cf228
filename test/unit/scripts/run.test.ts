import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../scripts/pinned-tools.ts';
import { sourcesChanged } from '../../../scripts/sources-changed.mjs';

/** `npm run cli`, as npm starts it: in the project's folder, with the caller's own folder in the environment. */

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rdp-troubleshooter-run-'));
  writeFileSync(join(folder, 'hosts.txt'), '127.0.0.1:1\n');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function runCli(script: string, ...words: readonly string[]): { code: number | null; stdout: string } {
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'scripts', 'run.mjs'), 'cli', ...words],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder, npm_lifecycle_event: script },
    },
  );
  return { code: status, stdout };
}

describe('npm run cli', () => {
  it('finds files relative to where it was called', () => {
    const { code, stdout } = runCli('cli', 'scan', 'hosts.txt');
    expect(stdout).toContain('127.0.0.1:1');
    expect(code).toBe(1);
  });

  it('does not take the folder from which some other script was called', () => {
    expect(runCli('test', 'scan', 'hosts.txt').code).toBe(2);
  });

  it('leaves a build that is as new as its sources', () => {
    runCli('cli', '--version');
    expect(sourcesChanged()).toBe(false);
  });
});
