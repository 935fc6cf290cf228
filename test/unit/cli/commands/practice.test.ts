import { describe, expect, it } from 'vitest';
import { practiceCommand, type PracticeInput } from '../../../../src/cli/commands/practice.ts';
import type { CliIo } from '../../../../src/cli/io.ts';
import { practiceScenarios, startPracticeHost } from '../../../../src/rdp/practice/index.ts';

interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command and aborts it as soon as it has printed something. */
async function run(input: Partial<PracticeInput>, columns = 80): Promise<Run> {
  const written = { stdout: '', stderr: '' };
  const abort = new AbortController();
  const io: CliIo = {
    stdout: (text) => {
      written.stdout += text;
      setTimeout(() => abort.abort(), 10);
    },
    stderr: (text) => {
      written.stderr += text;
    },
    columns,
    colour: false,
    interactive: false,
    ask: null,
  };
  const whole = { scenario: null, port: null, list: false, json: false, ...input };
  return { exitCode: await practiceCommand(whole, io, abort.signal), ...written };
}

describe('the list', () => {
  it.each([40, 80, 120])('fits into %i columns and has every scenario', async (columns) => {
    const { exitCode, stdout } = await run({}, columns);
    expect(exitCode).toBe(0);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
    for (const { name } of practiceScenarios) expect(stdout).toMatch(new RegExp(`^ +${name}( |$)`, 'mu'));
  });

  it('is one JSON document with what a check should say', async () => {
    const { stdout } = await run({ list: true, json: true });
    const document = JSON.parse(stdout) as { scenarios: unknown[] };
    expect(document.scenarios).toHaveLength(practiceScenarios.length);
    expect(document.scenarios).toContainEqual(
      expect.objectContaining({
        name: 'certificate-expired',
        expected: { healthy: false, failedPhase: 'certificate', firstCause: 'certificate-expired' },
      }),
    );
  });
});

describe('a scenario', () => {
  it('runs until aborted and says where it listens and how to check it', async () => {
    const { exitCode, stdout, stderr } = await run({ scenario: 'ssh' });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /^Practising ssh on 127\.0\.0\.1:(\d+); try: check 127\.0\.0\.1:\1 \(Ctrl\+C ends it\)\n$/u,
    );
    expect(stderr).toBe('');
  });

  it('says the same as JSON', async () => {
    const { stdout } = await run({ scenario: 'ssh', json: true });
    expect(JSON.parse(stdout)).toMatchObject({
      scenario: 'ssh',
      host: '127.0.0.1',
      port: expect.any(Number) as number,
    });
  });

  it('ends at once when it was aborted before', async () => {
    const io: CliIo = {
      stdout: () => undefined,
      stderr: () => undefined,
      columns: 80,
      colour: false,
      interactive: false,
      ask: null,
    };
    const input = { scenario: 'ssh', port: null, list: false, json: false };
    expect(await practiceCommand(input, io, AbortSignal.abort())).toBe(0);
  });

  it.each([
    ['expired', 'certificate-expired'],
    ['expird', 'certificate-expired'],
    ['Expired', 'certificate-expired'],
    ['helthy', 'healthy'],
    ['mtu-hol', 'mtu-hole'],
  ])('that is called %s is refused with what was meant', async (typed, meant) => {
    const { exitCode, stdout, stderr } = await run({ scenario: typed });
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`"${typed}". Did you mean ${meant}`);
  });

  it('with a name like nothing else points to the list', async () => {
    const { exitCode, stderr } = await run({ scenario: 'qqqqqqqqqqqqqqqq\u001b[31m' });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('lists them all');
    expect(stderr).not.toContain('\u001b');
  });

  it('on a port that is taken gets one sentence', async () => {
    const other = await startPracticeHost({ scenario: 'ssh' });
    const { exitCode, stderr } = await run({ scenario: 'ssh', port: other.port });
    await other.close();
    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      `Port ${other.port} is already in use on this computer; choose another with --port, or leave --port out.\n`,
    );
  });
});
