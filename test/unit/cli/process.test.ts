import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The command line as a process of its own, straight from its sources. */

const entry = new URL('../../../src/console/main.ts', import.meta.url).pathname;

function run(...words: string[]): {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...words], { encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

describe('the process', () => {
  it('prints its version and its help', () => {
    expect(run('--version')).toEqual({ code: 0, stdout: '0.0.0-source\n', stderr: '' });
    const help = run('--help');
    expect(help).toEqual({ ...run('help'), code: 0 });
    expect(help.stdout).toContain('check <host[:port]>');
  });

  it.each([
    [[]],
    [['chekc']],
    [['check', 'a:0']],
    [['check', '::1']],
    [['check', 'a', '--frobnicate']],
    [['check', 'x'.repeat(300)]],
    [['check', 'a', '--error', 'nothing']],
    [['scan', '/no/such/list']],
    [['replay', '/no/such/report']],
    [['decode', 'hello']],
    [['practice', 'no-such-scenario']],
  ])('answers %j with one sentence and exit code 2', (words) => {
    const { code, stdout, stderr } = run(...words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[A-Z"].+[.?]\n$/u);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    [['practice', '--list'], 0],
    [['check', '127.0.0.1:1', '--network-only'], 1],
  ])('ends without a word and with its own exit code when nobody reads %j', async (words, exitCode) => {
    const child = spawn(process.execPath, [entry, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let complaints = '';
    child.stderr.on('data', (chunk: Buffer) => {
      complaints += chunk.toString();
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(complaints).toBe('');
    expect(code).toBe(exitCode);
  });
});

describe('output that cannot be written', () => {
  /** Open for reading only, so that every write to it fails. */
  let unwritable: number;
  beforeAll(() => {
    unwritable = openSync(entry, 'r');
  });
  afterAll(() => {
    closeSync(unwritable);
  });

  it.each([[['--version']], [['--help']], [['help']], [['decode', '0x904']]])(
    'of %j is told in one sentence, with exit code 6',
    (words) => {
      const { status, stderr } = spawnSync(process.execPath, [entry, ...words], {
        encoding: 'utf8',
        stdio: ['ignore', unwritable, 'pipe'],
      });
      expect(status).toBe(6);
      expect(stderr).toMatch(/^The output could not be written: .+\.\n$/u);
    },
  );

  it('to stderr costs neither the document nor the exit code', () => {
    const words = ['check', '127.0.0.1:1', '--network-only', '--json'];
    const { status, stdout } = spawnSync(process.execPath, [entry, ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', unwritable],
    });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1 });
  });
});
