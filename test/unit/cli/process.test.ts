import { spawn, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** The command line as a process of its own, straight from its sources. */

const entry = new URL('../../../src/cli/main.ts', import.meta.url).pathname;

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

  it('ends without a word when nobody reads its output', async () => {
    const child = spawn(process.execPath, [entry, 'practice', '--list'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let complaints = '';
    child.stderr.on('data', (chunk: Buffer) => {
      complaints += chunk.toString();
    });
    await new Promise((resolve) => child.once('close', resolve));
    expect(complaints).toBe('');
  });
});
