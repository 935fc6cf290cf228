import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArguments } from '../../../src/cli/arguments/parse-arguments.ts';
import { runInvocation } from '../../../src/cli/run-invocation.ts';
import { startPracticeHost } from '../../../src/rdp/practice/index.ts';
import type { PracticeHost } from '../../../src/rdp/practice/index.ts';
import { reportSchema } from '../../../src/shared/report.ts';
import { fakeIo } from './support/fake-io.ts';
import type { FakeIo } from './support/fake-io.ts';

/** The commands from words to exit code, against practice hosts on loopback. */

let healthyHost: PracticeHost;
let expiredHost: PracticeHost;
let folder: string;

beforeAll(async () => {
  healthyHost = await startPracticeHost({ scenario: 'healthy' });
  expiredHost = await startPracticeHost({ scenario: 'certificate-expired' });
  folder = await mkdtemp(join(tmpdir(), 'commands-'));
});
afterAll(async () => {
  await healthyHost.close();
  await expiredHost.close();
  await rm(folder, { recursive: true });
});

async function run(
  words: readonly string[],
  signal: AbortSignal = new AbortController().signal,
  columns = 100,
): Promise<FakeIo['written'] & { readonly code: number }> {
  const parsed = parseArguments(words);
  if (!parsed.ok) throw new Error(parsed.message);
  const { invocation } = parsed;
  if (invocation.command === 'help' || invocation.command === 'version')
    throw new Error('not a working command');
  const io = fakeIo(columns);
  const code = await runInvocation(invocation, { io, unicode: true }, signal);
  return { ...io.written, code };
}

function machineFile(name: string, extension = '.json'): string {
  return fileURLToPath(new URL(`../../scenarios/machines/${name}${extension}`, import.meta.url));
}

function at(host: PracticeHost): string {
  return `${host.host}:${host.port}`;
}

describe('check', () => {
  it('prints exactly one document with --json, and progress on stderr', async () => {
    const { stdout, stderr, code } = await run(['check', at(expiredHost), '--json', '--error', '0x904 0x7']);
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(stdout.endsWith('}\n')).toBe(true);
    expect(report.verdict.causes[0]?.id).toBe('certificate-expired');
    expect(report.reportedError).toEqual({ code: 0x904, extendedCode: 7 });
    expect(stderr).toMatch(/✕ failed {3}Certificate/u);
    expect(code).toBe(1);
  });
  it('prints lines, path and verdict for people', async () => {
    const { stdout, stderr, code } = await run(['check', at(healthyHost)]);
    expect(stdout).toMatch(/ ✓ ─+ ✓ ─+ ✓ ─+ ✓ ─+ /u);
    expect(stdout).toContain('is ready for Remote Desktop up to the sign-in');
    expect(stdout).not.toContain('\u001B');
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });
  it('refuses an error text without a code', async () => {
    const { stdout, stderr, code } = await run(['check', at(healthyHost), '--error', 'it does not work']);
    expect([stdout, code]).toEqual(['', 2]);
    expect(stderr).toMatch(/^The text after --error holds no error code;.+\.\n$/u);
  });
  it('takes the computer from a recorded machine, and says so', async () => {
    const machine = machineFile('blocked-by-local-rule');
    const { stdout, stderr, code } = await run(['check', at(healthyHost), '--machine', machine]);
    expect(stdout).toContain('keeps mstsc from connecting');
    expect(stdout).toContain('by the rule “No Remote Desktop”');
    expect([stderr, code]).toEqual(['', 1]);
    const json = await run(['check', at(healthyHost), '--machine', machine, '--json']);
    const report = reportSchema.parse(JSON.parse(json.stdout));
    expect(report.machine).toMatchObject({ platform: 'win32', recordedAt: '2026-11-20T16:00:00.000Z' });
    expect(report.verdict).toMatchObject({ healthy: false, failedPhase: 'client' });
    expect(report.facts?.client?.windowsVersion.state).toBe('read');
  });
  it('has no checks of the computer where there is none to read', async () => {
    const { stdout } = await run(['check', at(healthyHost), '--json', '--network-only']);
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(report.checks.filter(({ phase }) => phase === 'client')).toEqual([]);
    expect(report.facts?.client).toBeUndefined();
  });
  it.each([
    [
      'no file',
      () => join(folder, 'none.json'),
      /The recorded machine ".+" cannot be read: there is no such file/u,
    ],
    ['no JSON', () => fileURLToPath(import.meta.url), /is not a recorded machine: it is not a JSON/u],
  ])('refuses %s as a machine', async (_, path, says) => {
    const { stdout, stderr, code } = await run(['check', at(healthyHost), '--machine', path()]);
    expect([stdout, code]).toEqual(['', 2]);
    expect(stderr).toMatch(says);
  });
  it('prints what is known when it is stopped, and is not healthy', async () => {
    const { stdout, stderr, code } = await run(['check', at(healthyHost)], AbortSignal.abort());
    expect(stdout).toContain('Checked in');
    expect(stderr).toBe('Stopped before the check was complete.\n');
    expect(code).toBe(1);
  });
});

describe('replay', () => {
  it('comes to the same verdict from the facts in a report', async () => {
    const path = join(folder, 'report.json');
    const checked = await run(['check', at(expiredHost), '--json']);
    await writeFile(path, checked.stdout);
    const replayed = await run(['replay', path, '--json']);
    const before = reportSchema.parse(JSON.parse(checked.stdout));
    const after = reportSchema.parse(JSON.parse(replayed.stdout));
    expect(after.verdict).toEqual(before.verdict);
    expect(after.checks).toEqual(before.checks);
    expect(replayed.code).toBe(1);
    expect(replayed.stderr).toMatch(/judged again from what was measured then\.\n$/u);
  });
});

describe('scan', () => {
  async function list(lines: readonly string[]): Promise<string> {
    const path = join(folder, 'hosts.txt');
    await writeFile(path, lines.join('\n'));
    return path;
  }

  it('prints a line for each host and what the failing ones share', async () => {
    const { stdout, stderr, code } = await run([
      'scan',
      await list([at(healthyHost), 'a b', at(expiredHost), '127.0.0.1:1']),
    ]);
    expect(stdout).toMatch(new RegExp(`✓ healthy {2}${at(healthyHost)} +\\d+ ms\n`, 'u'));
    expect(stdout).toMatch(
      new RegExp(`✕ failed {3}${at(expiredHost)} +\\d+ ms {2}certificate: certificate-expired\n`, 'u'),
    );
    expect(stdout).toMatch(/✕ failed {3}127\.0\.0\.1:1 .+tcp: port-closed\n/u);
    expect(stdout).toContain('3 hosts in');
    expect(stdout).toContain('1 healthy, 2 not.');
    expect(stdout).toContain('What the failing ones have in common');
    expect(stderr).toMatch(/^Line 2 is left out: .+ space;.+\.\n$/u);
    expect(code).toBe(1);
  });
  it('prints a document at the end, and lines on stderr', async () => {
    const path = await list([at(healthyHost), at(expiredHost)]);
    const csv = await run(['scan', path, '--csv']);
    expect(csv.stdout.split('\r\n')).toHaveLength(4);
    expect(csv.stdout).toMatch(/^input,host,port,address,result,/u);
    expect(csv.stderr).toContain('✓ healthy');
    const json = await run(['scan', path, '--json']);
    const document = JSON.parse(json.stdout) as {
      hosts: { verdict: { healthy: boolean } }[];
      summary: { hosts: number };
    };
    expect(document.summary.hosts).toBe(2);
    expect(document.hosts.map((host) => host.verdict.healthy).toSorted()).toEqual([false, true]);
  });
  it('is healthy when all hosts are', async () => {
    expect((await run(['scan', await list([at(healthyHost)])])).code).toBe(0);
  });
  it('says that it was stopped, and prints what is known', async () => {
    const { stdout, code } = await run(['scan', await list([at(healthyHost)])], AbortSignal.abort());
    expect(stdout).toContain('Stopped; not checked to the end: 1 of 1 host.');
    expect(code).toBe(1);
  });
  it('breaks what it says of bad lines between words', async () => {
    const { stderr } = await run(['scan', await list(['two words', at(healthyHost)])], undefined, 40);
    expect(
      stderr
        .split('\n')
        .map((line) => line.length)
        .every((length) => length < 40),
    ).toBe(true);
    expect(stderr.replace(/\s+/gu, ' ')).toMatch(
      /^Line 1 is left out: The computer's name "two words" contains/u,
    );
  });
  it('needs a list with hosts in it', async () => {
    expect((await run(['scan', await list(['# nobody'])])).stderr).toBe(
      'The list names no host that could be checked.\n',
    );
    expect((await run(['scan', folder])).stderr).toMatch(/cannot be read: it is a folder/u);
    expect((await run(['scan', join(folder, 'none')])).code).toBe(2);
  });
  it('names a line with a NUL character and goes on', async () => {
    const { stdout, stderr, code } = await run(['scan', await list(['ser\0ver', at(healthyHost)])]);
    expect(stderr.replace(/\s+/gu, ' ')).toMatch(/^Line 1 is left out: .+ cannot be seen \(U\+0000\);/u);
    expect(stdout).toContain('1 host in');
    expect(code).toBe(0);
  });
  it('takes no file that is not text', async () => {
    const { stderr, code } = await run(['scan', await list(['\0'.repeat(9), at(healthyHost)])]);
    expect(stderr).toMatch(/is not a text file\.\n$/u);
    expect(code).toBe(2);
  });
  it('reads what Windows PowerShell writes with >', async () => {
    const path = join(folder, 'utf16.txt');
    await writeFile(path, Buffer.from(`\uFEFF${at(healthyHost)}\r\n`, 'utf16le'));
    expect((await run(['scan', path])).code).toBe(0);
  });
});

describe('start', () => {
  it('checks a practice host, says so, and succeeds', async () => {
    const { stdout, code } = await run(['start']);
    expect(stdout).toContain('certificate-expired');
    expect(stdout).toContain('That was a practice host on this computer');
    expect(stdout).toContain('npm run --silent cli -- check server01');
    expect(code).toBe(0);
  });
});

describe('check --repeat', () => {
  it('says what it sends, then a line for each round, and keeps them in the document', async () => {
    const words = ['check', at(healthyHost), '--network-only', '--repeat', '2', '--pause', '1000'];
    const people = await run(words);
    expect(people.code).toBe(0);
    expect(people.stdout.replaceAll(/\s+/gu, ' ')).toContain(
      'Repeats the check 2 times, with 1.0 s between: one whole check (at most six connections), then one connection each.',
    );
    expect(people.stdout).toMatch(/Round 1 of 2: as far as the sign-in/u);
    expect(people.stdout).toMatch(/Round 2 of 2: as far as the sign-in/u);
    expect(people.stdout).toContain('All 2 rounds came as far as the sign-in.');

    const programs = await run([...words, '--json']);
    const report = reportSchema.parse(JSON.parse(programs.stdout));
    expect(report.repeats?.rounds).toHaveLength(2);
    expect(programs.stderr).toContain('Round 2 of 2');
  });
});

describe('check of what works now', () => {
  it('says what to collect when a failure was reported', async () => {
    const { stdout, code } = await run(['check', at(healthyHost), '--network-only', '--error', '0x904 0x7']);
    expect(code).toBe(0);
    expect(stdout).toContain('It works now');
    expect(stdout).toContain('What to collect next time');
  });
});

describe('compare', () => {
  async function saved(host: PracticeHost, name: string): Promise<string> {
    const { stdout } = await run(['check', at(host), '--network-only', '--json']);
    const path = join(folder, name);
    await writeFile(path, stdout);
    return path;
  }

  it('puts two reports side by side', async () => {
    const [works, fails] = [await saved(healthyHost, 'works.json'), await saved(expiredHost, 'fails.json')];
    const { stdout, code } = await run(['compare', works, fails]);
    expect(code).toBe(1);
    const text = stdout.replaceAll(/\s+/gu, ' ');
    expect(text).toContain('Another target works from here');
    expect(text).toContain('At fault: the far computer.');
    expect(text).toMatch(/What differs • Certificate A: .* B: The certificate expired/u);

    const programs = await run(['compare', works, fails, '--json']);
    expect(JSON.parse(programs.stdout)).toMatchObject({
      schemaVersion: 1,
      relation: 'one-client-two-hosts',
      fault: 'far-computer',
    });
    expect((await run(['compare', works, works])).code).toBe(0);
  });

  it('refuses what is no report', async () => {
    const { stderr, code } = await run([
      'compare',
      machineFile('healthy-windows-11'),
      join(folder, 'none.json'),
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('is not a valid report');
  });
});
