import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { writeHtmlReport } from '../../../../src/check/html-report.ts';
import { parseArguments } from '../../../../src/cli/arguments/parse-arguments.ts';
import { runInvocation } from '../../../../src/cli/run-invocation.ts';
import { openPracticeComputer } from '../../../../src/practice-computer/open-practice-computer.ts';
import { practiceDocumentSchema } from '../../../../src/practice-computer/practice-document.ts';
import type { PracticeDocument } from '../../../../src/practice-computer/practice-document.ts';
import { startPracticeHost } from '../../../../src/rdp/practice/index.ts';
import type { PracticeHost } from '../../../../src/rdp/practice/index.ts';
import { fixListingSchema, fixPreviewSchema } from '../../../../src/shared/repair/fix-preview.ts';
import { fixResultSchema } from '../../../../src/shared/repair/fix-result.ts';
import { historySchema } from '../../../../src/shared/repair/history.ts';
import { repairOutcomeSchema } from '../../../../src/shared/repair/repair-outcome.ts';
import { reportSchema } from '../../../../src/shared/report.ts';
import type { Report } from '../../../../src/shared/report.ts';
import { cutShort } from '../../repair/support/cut-short.ts';
import { fakeIo } from '../support/fake-io.ts';

/** The commands from words to exit code, on a practice computer in a file and against a practice host. */

let host: PracticeHost;
beforeAll(async () => {
  host = await startPracticeHost({ scenario: 'healthy' });
});
afterAll(() => host.close());

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'repair-commands-'));
  file = join(folder, 'computer.json');
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

function useComputer(name: string, change: (document: PracticeDocument) => void = () => undefined): void {
  copyFileSync(fileURLToPath(new URL(`../../../scenarios/machines/${name}.json`, import.meta.url)), file);
  const document = computer();
  change(document);
  writeFileSync(file, JSON.stringify(document));
}

function computer(): PracticeDocument {
  return practiceDocumentSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

async function run(words: readonly string[], answers: readonly string[] | null = null) {
  const parsed = parseArguments([...words, '--practice-computer', file]);
  if (!parsed.ok) throw new Error(parsed.message);
  const { invocation } = parsed;
  if (invocation.command === 'help' || invocation.command === 'version') throw new Error('no command');
  const io = fakeIo(100, false, false, answers);
  const code = await runInvocation(invocation, { io, unicode: true }, new AbortController().signal);
  return { ...io.written, asked: io.asked, code };
}

/** Ids and times differ from run to run. */
function settled(text: string): string {
  return text
    .replaceAll(/\b[0-9a-f]{16}\b/gu, '<id>')
    .replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/gu, '<time>');
}

const settings = (): PracticeDocument['client'] => computer().client;

describe('fixes', () => {
  it('lists all, each with when it does not help', async () => {
    useComputer('healthy-windows-11');
    const { stdout, code } = await run(['fixes']);
    expect(stdout).toMatchSnapshot();
    expect(code).toBe(0);
  });

  it('begins with those that fit a report, and knows their parameters', async () => {
    useComputer('pinned-other-certificate');
    const target = `localhost:${host.port}`;
    const report = join(folder, 'report.json');
    writeFileSync(report, await runCheck(['check', target, '--json', '--machine', file]));
    const { stdout } = await run(['fixes', '--report', report, '--json']);
    const { fixes } = z.object({ fixes: z.array(fixListingSchema) }).parse(JSON.parse(stdout));
    expect(fixes).toHaveLength(11);
    expect(fixes[0]).toMatchObject({
      fix: 'forget-pinned-certificate',
      relevance: { relevance: 'fits', causes: ['certificate-changed'] },
      proposed: { parameters: { host: 'localhost' } },
    });
    expect(fixes.slice(1).every(({ relevance }) => relevance?.relevance === 'unlikely')).toBe(true);
  });
});

async function runCheck(words: readonly string[]): Promise<string> {
  const parsed = parseArguments(words);
  if (!parsed.ok || parsed.invocation.command !== 'check') throw new Error('no check');
  const io = fakeIo(100);
  await runInvocation(parsed.invocation, { io, unicode: true }, new AbortController().signal);
  return io.written.stdout;
}

describe('plan', () => {
  it.each([
    ['udp-at-wrong-key', ['disable-udp']],
    ['stale-credentials', ['clear-saved-credentials', '--target', 'server01']],
    ['blocked-by-policy', ['allow-mstsc-through-firewall', '--target', '192.0.2.10']],
    ['healthy-windows-11', ['enable-client-tls']],
    ['healthy-windows-11', ['connect-by-address', '--target', '[2001:db8::10]:3390']],
  ] as const)('on %s tells exactly what %j would do, and does nothing', async (machine, words) => {
    useComputer(machine);
    const before = readFileSync(file);
    const { stdout, stderr, code } = await run(['plan', ...words]);
    expect(stdout).toMatchSnapshot();
    expect(stderr).toBe('');
    expect(code).toMatchSnapshot();
    expect(readFileSync(file)).toEqual(before);
    expect(existsSync(`${file}.journals`)).toBe(false);
  });

  it('prints one document with --json', async () => {
    useComputer('stale-credentials');
    const { stdout } = await run(['plan', 'clear-saved-credentials', '--all-targets', '--json']);
    const { previews } = z.object({ previews: z.array(fixPreviewSchema) }).parse(JSON.parse(stdout));
    expect(previews[0]?.plan).toMatchObject({ plan: 'change', reversibility: { how: 'partly' } });
  });

  it('asks the network where only that can tell', async () => {
    useComputer('blocked-by-local-rule');
    const { stdout, stderr, code } = await run([
      'plan',
      'allow-mstsc-through-firewall',
      '--target',
      `localhost:${host.port}`,
    ]);
    expect(stderr).toContain('Checking localhost');
    expect(stdout).toContain('the firewall rule');
    expect(code).toBe(0);
  });

  it.each([
    [['forget-pinned-certificate'], /say which computer it is about, for example: --target server01/u],
    [['clear-saved-credentials'], /For every computer: --all-targets/u],
    [['set-interface-mtu', '--mtu', '1400'], /--interface <id> --mtu <bytes>/u],
    [['disable-udp', '--report', 'nowhere.json'], /there is no such file/u],
  ])('says what is missing for %j', async (words, says) => {
    useComputer('healthy-windows-11');
    const { stdout, stderr, code } = await run(['plan', ...words]);
    expect([stdout, code]).toEqual(['', 2]);
    expect(stderr).toMatch(says);
  });
});

describe('apply and undo', () => {
  it('change after a yes, check again, tell the history, and lead back', async () => {
    useComputer('pinned-other-certificate');
    const before = settings();
    const target = ['--target', `localhost:${host.port}`];
    const applied = await run(['apply', 'forget-pinned-certificate', ...target], ['y']);
    expect(applied.asked).toEqual(['Go on? [y/N] ']);
    expect(applied.stdout).toContain('✓ Fixed: what was wrong before is in order now.');
    expect(applied.stdout).toContain('Pinned certificate: warning before, passed now');
    expect(applied.code).toBe(0);
    expect(settings()).not.toEqual(before);
    expect(settled((await run(['history'])).stdout)).toMatchSnapshot();

    const undone = await run(['undo', '--last'], ['yes']);
    expect(undone.asked).toEqual(['Take this back? [y/N] ']);
    expect([undone.code, settings()]).toEqual([0, before]);
    expect(settled((await run(['history'])).stdout)).toMatchSnapshot();
    expect(await run(['undo', '--last'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/There is nothing left to undo/u) as string,
    });
  });

  it.each([
    ['no', ['n'], 1, 'Nothing was changed.\n'],
    ['nothing', [''], 1, 'Nothing was changed.\n'],
    ['nobody there', null, 2, 'Nobody can be asked here'],
  ])('change nothing when the answer is %s', async (_what, answers, code, says) => {
    useComputer('udp-at-wrong-key');
    const before = settings();
    const words = ['apply', 'disable-udp', '--elevate'];
    const refused = await run(words, answers);
    expect(refused.stderr).toContain(says);
    expect([refused.code, settings()]).toEqual([code, before]);
    await run([...words, '--yes']);
    const after = settings();
    const kept = await run(['undo', '--last', '--elevate'], answers);
    expect([kept.code, settings()]).toEqual([code, after]);
  });

  it('say 3 where nobody allowed the system to ask', async () => {
    useComputer('udp-at-wrong-key');
    const before = settings();
    const refused = await run(['apply', 'disable-udp', '--yes']);
    expect(refused.stdout).toContain('needs the rights of an administrator.\n  With --elevate');
    expect(refused.stderr).toBe('');
    expect([refused.code, settings()]).toEqual([3, before]);
    await run(['apply', 'disable-udp', '--yes', '--elevate']);
    expect(await run(['undo', '--last', '--yes'])).toMatchObject({ code: 3 });
  });

  it('say 4 where a policy decides', async () => {
    useComputer('udp-at-wrong-key', (document) => {
      document.policy = {
        state: 'read',
        allowedFixes: null,
        blockedFixes: ['disable-udp'],
        allowUndo: false,
      };
    });
    const before = settings();
    const words = ['disable-udp', '--elevate'];
    expect(await run(['apply', ...words, '--yes'])).toMatchObject({
      code: 4,
      stdout: expect.stringMatching(/A policy of your organisation does not allow/u) as string,
    });
    expect(await run(['plan', 'disable-udp'])).toMatchObject({ code: 4 });
    await run(['apply', 'flush-dns-cache', '--yes']);
    expect(await run(['undo', '--everything', '--yes'])).toMatchObject({ code: 4 });
    expect(settings()).toEqual(before);
  });

  it('say 3010 where it counts after a restart', async () => {
    useComputer('tls-1.2-disabled');
    const before = settings();
    const applied = await run(['apply', 'enable-client-tls', '--yes', '--elevate', '--json']);
    const document = z
      .object({
        previews: z.array(fixPreviewSchema),
        outcome: repairOutcomeSchema,
        result: fixResultSchema,
      })
      .parse(JSON.parse(applied.stdout));
    expect(document).toMatchObject({
      outcome: { outcome: 'completed' },
      result: { result: 'restart-first' },
    });
    expect(applied.code).toBe(3010);
    expect(await run(['undo', '--last', '--yes', '--elevate'])).toMatchObject({ code: 3010 });
    expect(settings()).toEqual(before);
  });

  it('say 5 where it failed and was taken back', async () => {
    useComputer('udp-at-wrong-key');
    const before = readFileSync(file);
    // The practice computer cannot be written: its new state would lie in a folder's place.
    mkdirSync(`${file}.next`);
    const failed = await run(['apply', 'disable-udp', '--yes', '--elevate']);
    expect(failed.stdout).toMatch(/Everything is back as it was|could not be taken back/u);
    expect([failed.code, readFileSync(file)]).toEqual([5, before]);
  });

  it('offer an undo where it made no difference', async () => {
    useComputer('healthy-windows-11');
    const before = settings();
    const applied = await run(['apply', 'disable-udp', '--elevate'], ['y', 'y']);
    expect(applied.asked).toEqual(['Go on? [y/N] ', 'Undo it now? [y/N] ']);
    expect(applied.stdout).toContain('nothing shows that it helped');
    expect(settings()).toEqual(before);
  });

  it.each([
    ['r', 'before'],
    ['k', 'changed'],
    ['x', 'changed'],
  ])('show what was changed since with both values and ask: %s', async (letter, expected) => {
    useComputer('udp-at-wrong-key');
    const before = settings();
    await run(['apply', 'disable-udp', '--yes', '--elevate']);
    const document = computer();
    if (document.client.udpPolicy.state === 'read') document.client.udpPolicy.value.clientPolicy = 7;
    writeFileSync(file, JSON.stringify(document));

    const undone = await run(['undo', '--last', '--elevate', '--yes'], [letter, letter, letter]);
    expect(undone.stderr).toContain('The fix left: 1\n    It is now: 7');
    const { udpPolicy } = settings();
    const kept = { ...before.udpPolicy, value: { clientPolicy: 7, parentKey: 1 } };
    expect(udpPolicy).toMatchObject(expected === 'before' ? before.udpPolicy : kept);
    expect(undone.code).toBe(letter === 'x' ? 1 : 0);
  });

  it('take an answer for what was changed since from an option', async () => {
    useComputer('udp-at-wrong-key');
    const before = settings();
    await run(['apply', 'disable-udp', '--yes', '--elevate']);
    const document = computer();
    if (document.client.udpPolicy.state === 'read') document.client.udpPolicy.value.clientPolicy = 7;
    writeFileSync(file, JSON.stringify(document));
    expect(await run(['undo', '--last', '--elevate', '--yes'])).toMatchObject({ code: 1 });
    expect(await run(['undo', '--last', '--elevate', '--yes', '--if-changed', 'restore'])).toMatchObject({
      code: 0,
    });
    expect(settings()).toEqual(before);
  });

  it('take a fix back when its time is up, before anything new', async () => {
    useComputer('udp-at-wrong-key');
    const before = settings();
    await run([
      'apply',
      'forget-pinned-certificate',
      '--target',
      'server01',
      '--yes',
      '--revert-after',
      '1m',
    ]);
    const history = historySchema.parse(JSON.parse((await run(['history', '--json'])).stdout));
    const [plan] = history.plans;
    expect(Date.parse(plan?.returnsAt ?? '') - Date.parse(plan?.startedAt ?? '')).toBeGreaterThan(50_000);
    expect(await run(['undo', '--due', '--yes'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/No fix was made for a time/u) as string,
    });
    expect(settings()).not.toEqual(before);

    vi.useFakeTimers({ now: Date.now() + 120_000, toFake: ['Date'] });
    const next = await run(['apply', 'flush-dns-cache', '--yes', '--elevate']);
    expect(next).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('A fix was made for a time that is up.') as string,
    });
    expect(settings()).toEqual(before);
  });

  it('offer to put right what was cut short, before anything new', async () => {
    useComputer('udp-at-wrong-key');
    const before = settings();
    const opened = await openPracticeComputer(file, 'command-line');
    if (!opened.ok) throw new Error(opened.message);
    await cutShort(opened.document.world);
    expect(settings()).not.toEqual(before);

    const words = ['apply', 'disable-udp', '--yes', '--elevate'];
    const refused = await run([...words, '--json']);
    expect(refused.stderr).toContain('To put it right: undo --unfinished.');
    expect(JSON.parse(refused.stdout)).toMatchObject({ outcome: { reason: 'unfinished-work' } });
    expect(refused.code).toBe(1);
    expect((await run(['history'])).stdout).toContain('was cut short');

    const recovered = await run(words, ['y']);
    expect(recovered.asked).toEqual(['Put it right now? [y/N] ']);
    expect(recovered.code).toBe(0);
    await run(['undo', '--last', '--yes', '--elevate']);
    expect(settings()).toEqual(before);
    expect(await run(['undo', '--unfinished', '--yes'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Nothing was left unfinished.') as string,
    });
  });

  it('undo one fix by its id, or everything', async () => {
    useComputer('stale-credentials');
    const before = settings();
    await run(['apply', 'clear-saved-credentials', '--target', 'server01', '--yes']);
    await run(['apply', 'forget-pinned-certificate', '--target', 'server01', '--yes']);
    const { plans } = historySchema.parse(JSON.parse((await run(['history', '--json'])).stdout));
    const entryId = plans[0]?.entries[0]?.entryId ?? '';
    expect(await run(['undo', entryId, '--yes'])).toMatchObject({ code: 0 });
    expect(settings().pinnedCertificates).toEqual(before.pinnedCertificates);
    expect(settings().savedCredentials).not.toEqual(before.savedCredentials);
    expect(await run(['undo', '--everything', '--yes'])).toMatchObject({ code: 0 });
    expect(settings()).toEqual(before);
    expect(await run(['undo', '0123456789abcdef', '--yes'])).toMatchObject({ code: 2 });
  });
});

describe('the report of a computer', () => {
  const report = async (): Promise<Report> =>
    reportSchema.parse(JSON.parse((await run(['check', `localhost:${host.port}`, '--json'])).stdout));

  it('tells what was changed on it and undone, also for people', async () => {
    useComputer('pinned-other-certificate');
    const target = ['--target', `localhost:${host.port}`];
    expect((await report()).changes).toEqual([]);
    expect(writeHtmlReport(await report())).toContain('This program has changed nothing on this computer.');

    await run(['apply', 'forget-pinned-certificate', '--yes', ...target]);
    const applied = await report();
    expect(applied.changes).toMatchObject([
      { fix: 'forget-pinned-certificate', title: 'Forget the trusted certificate', status: 'applied' },
    ]);
    expect(applied.changes?.[0]?.details[0]?.before).toMatch(/\w/u);

    await run(['undo', '--last', '--yes']);
    const undone = await report();
    expect(undone.changes).toMatchObject([{ status: 'undone' }]);
    const page = writeHtmlReport(undone);
    expect(page).toContain('What was changed and undone');
    expect(page).toMatch(/Forget the trusted certificate<\/strong>, [-\d: ]+ UTC: undone\./u);
  });

  it('says nothing of changes where nobody could look', async () => {
    useComputer('healthy-windows-11');
    mkdirSync(join(`${file}.journals`, 'user', 'user.journal'), { recursive: true });
    expect(await report()).not.toHaveProperty('changes');
    const recorded = await runCheck(['check', `localhost:${host.port}`, '--json', '--machine', file]);
    expect(JSON.parse(recorded)).not.toHaveProperty('changes');
  });
});

describe('where there is no Windows', () => {
  it
    .skipIf(process.platform === 'win32')
    .each(['plan disable-udp', 'apply disable-udp', 'undo --last', 'history'])(
    '%s says so',
    async (words) => {
      const parsed = parseArguments(words.split(' '));
      if (!parsed.ok || parsed.invocation.command === 'help' || parsed.invocation.command === 'version')
        throw new Error('no command');
      const io = fakeIo(100);
      const code = await runInvocation(
        parsed.invocation,
        { io, unicode: true },
        new AbortController().signal,
      );
      expect([code, io.written.stdout]).toEqual([2, '']);
      expect(io.written.stderr).toMatch(/^Fixes are for Windows, and this is none\./u);
    },
  );
});
