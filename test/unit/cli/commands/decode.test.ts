import { describe, expect, it } from 'vitest';
import { decodeCommand } from '../../../../src/cli/commands/decode.ts';

async function run(text: string, options: { json?: boolean; columns?: number } = {}) {
  const written = { stdout: '', stderr: '' };
  const exitCode = await decodeCommand(
    { text, json: options.json ?? false },
    {
      stdout: (part) => void (written.stdout += part),
      stderr: (part) => void (written.stderr += part),
      columns: options.columns ?? 80,
      colour: false,
      interactive: false,
      ask: null,
    },
  );
  return { exitCode, ...written };
}

describe('decode', () => {
  it('explains the pair, what it does not prove and where to look', async () => {
    const { exitCode, stdout, stderr } = await run('0x904 0x7');
    expect(exitCode).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^The connection was closed before a session existed\n/u);
    expect(stdout).toContain('What it does not prove\n');
    expect(stdout).toContain('Where to look\n  The Remote Desktop negotiation, then encryption (TLS)');
    expect(stdout).toContain('0x904 (2308), error code');
  });

  it.each([40, 80, 500])('keeps lines within %i columns and never beyond 100', async (columns) => {
    const { stdout } = await run('0x904 0x7 0x80090304', { columns });
    const longest = Math.max(...stdout.split('\n').map((line) => line.length));
    expect(longest).toBeLessThanOrEqual(Math.min(columns, 100));
  });

  it('says that a number alone is ambiguous, and what else it may be', async () => {
    const { stdout } = await run('260');
    expect(stdout).toContain('The number stood alone.');
    expect(stdout.replace(/\s+/gu, ' ')).toContain('The stored licence belongs to other hardware.');
    expect((await run('2308')).stdout).not.toContain('The number stood alone.');
  });

  it('explains every error of a text', async () => {
    const { stdout } = await run('0x204\n0x904\n0x7');
    expect(stdout).toMatch(/^No connection to the far computer\n/u);
    expect(stdout).toContain('Also in the text\n  0x904 / 0x7: The connection was closed before a session');
  });

  it('prints one JSON document', async () => {
    const { exitCode, stdout, stderr } = await run('Error code: 0x904\nExtended error code: 0x7', {
      json: true,
    });
    expect(exitCode).toBe(0);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: 'recognised',
      pair: { code: 2308, extendedCode: 7 },
      findings: [
        { role: 'code', hex: '0x904' },
        { role: 'extended-code', hex: '0x7' },
      ],
    });
  });

  it('counts an unknown code as done and says that it is unknown', async () => {
    const { exitCode, stdout } = await run('0x2104');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('No public list explains this code');
  });

  it.each([
    ['server01', 'no error codes'],
    ['it does not work', 'no number'],
  ])('answers %j with one sentence and exit code 2', async (text, words) => {
    const { exitCode, stdout, stderr } = await run(text);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});
