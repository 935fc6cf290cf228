import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findElectron } from '../../scripts/electron-binary.ts';
import { root } from '../../scripts/pinned-tools.ts';

/** `npm start`, as somebody runs it who has just cloned the repository. */
let folder: string;
const running: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rdp-troubleshooter-start-'));
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

interface Started {
  readonly child: ChildProcess;
  readonly said: () => { readonly stdout: string; readonly stderr: string };
  readonly ended: Promise<number | null>;
}

/** @param display null: there is none */
function npmStart(display: string | null, words: readonly string[]): Started {
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !['DISPLAY', 'WAYLAND_DISPLAY', 'NODE_ENV'].includes(name),
    ),
  );
  const child = spawn(process.execPath, [join(root, 'scripts', 'run.mjs'), 'start', ...words], {
    cwd: root,
    env: {
      ...environment,
      ELECTRON_SKIP_BINARY_DOWNLOAD: '1',
      ...(display === null ? {} : { DISPLAY: display }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl+C goes to every program that the terminal started.
    detached: true,
  });
  running.push(child);
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (text: Buffer) => (said.stdout += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said.stderr += text.toString()));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, said: () => ({ ...said }), ended };
}

/** A display that nobody sees, on a free number. */
async function startDisplay(): Promise<string> {
  const child = spawn(
    '/usr/bin/Xvfb',
    ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  running.push(child);
  const [number] = (await once(child.stdout, 'data')) as [Buffer];
  return `:${number.toString().trim()}`;
}

const onLinux = process.platform === 'linux';

describe.runIf(onLinux)('npm start without a display', () => {
  it('checks a practice host on the command line, and says what that was', async () => {
    const { ended, said } = npmStart(null, []);
    expect(await ended).toBe(0);
    expect(said().stdout).toContain('certificate expired on');
    expect(said().stdout).toContain('That was a practice host');
  });

  it('checks the computer that was named', async () => {
    const { ended, said } = npmStart(null, ['127.0.0.1:1']);
    expect(await ended).toBe(1);
    expect(said().stdout).toContain('127.0.0.1');
    expect(said().stdout).not.toContain('practice host');
  });

  it('explains itself', async () => {
    const { ended, said } = npmStart(null, ['--help']);
    expect(await ended).toBe(0);
    expect(said().stdout).toContain('opens the app');
  });
});

const hasDisplay = existsSync('/usr/bin/Xvfb') && findElectron() === null;
if (onLinux && !hasDisplay)
  console.warn('skipped "npm start without Electron": Xvfb is missing, or Electron is there');

describe.runIf(hasDisplay)('npm start without Electron', () => {
  it('opens the app in a window of a browser, says so in one line, and ends with Ctrl+C', async () => {
    const { child, ended, said } = npmStart(await startDisplay(), [
      `--user-data-dir=${folder}`,
      'server01:3390',
    ]);
    const log = join(folder, 'logs', 'app.log');
    const isUsable = (): boolean => existsSync(log) && readFileSync(log, 'utf8').includes('window usable');
    await expect.poll(isUsable, { timeout: 100_000 }).toBe(true);
    const lines = said().stderr.trim().split('\n');
    expect(lines.filter((line) => line.includes('Electron'))).toStrictEqual([
      expect.stringMatching(/^Electron could not be fetched, so the app opens in a window of .*: a preview/u),
    ]);
    process.kill(-(child.pid ?? 0), 'SIGINT');
    expect(await ended).toBe(0);
    expect(said().stderr).not.toMatch(/\bat .*:\d+:\d+|Error:/u);
  });
});
