import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
): Promise<FakeIo['written'] & { readonly code: number }> {
  const parsed = parseArguments(words);
  if (!parsed.ok) throw new Error(parsed.message);
  const { invocation } = parsed;
  if (invocation.command === 'help' || invocation.command === 'version')
    throw new Error('not a working command');
  const io = fakeIo(100);
  const code = await runInvocation(invocation, { io, unicode: true }, signal);
  return { ...io.written, code };
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
  it('needs a list with hosts in it', async () => {
    expect((await run(['scan', await list(['# nobody'])])).stderr).toBe(
      'The list names no host that could be checked.\n',
    );
    expect((await run(['scan', folder])).stderr).toMatch(/cannot be read: it is a folder/u);
    expect((await run(['scan', join(folder, 'none')])).code).toBe(2);
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
