import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { startPracticeHost } from '../../src/rdp/practice/index.ts';
import { fixResultSchema } from '../../src/shared/repair/fix-result.ts';
import { historySchema } from '../../src/shared/repair/history.ts';
import { repairOutcomeSchema } from '../../src/shared/repair/repair-outcome.ts';
import { reportSchema } from '../../src/shared/report.ts';
import { computerState, differences } from './fixes/support/computer-state.ts';
import { useDoubles } from './operations/support/use-doubles.ts';
import { compileDouble } from './support/compile-double.ts';
import { registryFile } from './support/registry-seed.ts';
import { credentialType } from './support/seed-program.ts';
import { describeWindows, useWindows } from './support/windows-suite.ts';
import { firewallPolicy, makeWindows11, mstscKey } from './support/windows-11.ts';

// Dozens of programs one after the other, on a machine that may do other things as well.
vi.setConfig({ testTimeout: 900_000, hookTimeout: 300_000 });

const host = '127.0.0.1';
const fixes = [
  'allow-mstsc-through-firewall',
  'forget-pinned-certificate',
  'clear-saved-credentials',
  'disable-udp',
] as const;
/** What tells of each of the four faults, and how badly. */
const broken = {
  'firewall-rules': 'failed',
  'pinned-certificate': 'warning',
  'saved-credentials': 'warning',
  'udp-policy': 'warning',
} as const;
const block = String.raw`v2.31|Action=Block|Active=TRUE|Dir=Out|Protocol=6|App=%SystemRoot%\system32\mstsc.exe|Name=Kein RDP|`;

describeWindows('a broken computer, repaired, cut short and taken back', () => {
  const windows = useWindows();
  const environment = useDoubles(windows, ['netsh.exe']);
  beforeAll(() => makeWindows11(windows.prefix));

  const run = (words: readonly string[], signal?: AbortSignal) =>
    windows.cli([...words, '--json'], {
      environment,
      timeoutMs: 300_000,
      ...(signal === undefined ? {} : { signal }),
    });
  const check = async (target: string) => {
    const { code, stdout } = await run(['check', target]);
    const { checks, verdict } = reportSchema.parse(JSON.parse(stdout));
    const statuses = Object.keys(broken).map((id) => [id, checks.find((each) => each.id === id)?.status]);
    return {
      code,
      firstCause: verdict.causes[0]?.id ?? null,
      statuses: Object.fromEntries(statuses) as unknown,
    };
  };
  const repair = async (...words: readonly string[]) => {
    const { code, stdout, stderr } = await run([...words, '--yes']);
    const document = z
      .object({ outcome: repairOutcomeSchema, result: fixResultSchema.nullish() })
      .parse(JSON.parse(stdout));
    return { code, stderr, ...document };
  };

  /** Four faults by one command, as another tool might leave them. */
  async function breakComputer(): Promise<void> {
    const { prefix } = windows;
    const seed = {
      [`${firewallPolicy}\\FirewallRules`]: { '{Block}': block },
      [`${mstscKey}\\Servers\\${host}`]: { CertHash: Buffer.alloc(20, 0x11) },
      [String.raw`HKLM\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services`]: { fClientDisableUDP: 1 },
    };
    prefix.writeFile('break/break.reg', registryFile(seed));
    prefix.writeFile('break/seed.exe', readFileSync(compileDouble('seed')));
    const signIn = `TERMSRV/${host} ${credentialType.generic} ELSEWHERE\\eva 2 secret`;
    prefix.writeFile(
      'break/break.cmd',
      `reg import C:\\break\\break.reg\r\nC:\\break\\seed.exe credential ${signIn}\r\n`,
    );
    const { code, stderr } = await prefix.run('cmd.exe', ['/c', String.raw`C:\break\break.cmd`]);
    expect(code, stderr).toBe(0);
  }

  /** Kills the program while Windows is in the middle of the change that it asked for. */
  async function killInTheMiddle(...words: readonly string[]): Promise<void> {
    const { prefix } = windows;
    rmSync(prefix.path('netsh-calls.txt'), { force: true });
    writeFileSync(prefix.path('netsh-waits'), '');
    const stop = new AbortController();
    const killed = run([...words, '--yes'], stop.signal);
    while (!existsSync(prefix.path('netsh-calls.txt'))) await pause(10);
    stop.abort();
    expect((await killed).code).toBeNull();
    rmSync(prefix.path('netsh-waits'));
  }

  it('is found, repaired, green, killed, recovered, and to the byte what it was', async () => {
    const { prefix } = windows;
    const server = await startPracticeHost({ scenario: 'healthy' });
    try {
      const target = `${host}:${server.port}`;
      await breakComputer();
      expect(await check(target)).toMatchObject({
        code: 1,
        firstCause: 'firewall-blocks-client',
        statuses: broken,
      });
      const [before, filesBefore] = [await computerState(prefix), filesOf(prefix.path(''))];

      const applied = await repair('apply', ...fixes, '--target', target);
      expect(applied).toMatchObject({
        code: 0,
        outcome: { outcome: 'completed', restartNeeded: false },
        result: { result: 'fixed' },
      });
      expect(await check(target)).toMatchObject({
        code: 0,
        firstCause: null,
        statuses: Object.fromEntries(Object.keys(broken).map((id) => [id, 'passed'])),
      });
      const repaired = await computerState(prefix);
      expect(differences(before, repaired).length).toBeGreaterThan(fixes.length);

      await killInTheMiddle('apply', 'reset-winsock');
      const { unfinished } = historySchema.parse(JSON.parse((await run(['history'])).stdout));
      expect(unfinished).toMatchObject([{ scope: 'machine' }]);
      // Nothing new begins before; the next start says so and how to go on.
      const refused = await repair('apply', 'flush-dns-cache');
      expect(refused).toMatchObject({ code: 1, outcome: { reason: 'unfinished-work' } });
      expect(refused.stderr).toContain('undo --unfinished');
      expect(await repair('undo', '--unfinished')).toMatchObject({
        code: 0,
        outcome: { outcome: 'recovered' },
      });
      expect(differences(repaired, await computerState(prefix))).toEqual([]);

      expect(await repair('undo', '--everything')).toMatchObject({
        code: 0,
        outcome: { outcome: 'undone', lost: [] },
      });
      expect(differences(before, await computerState(prefix))).toEqual([]);
      expect(differences(filesBefore, filesOf(prefix.path('')))).toEqual([]);
      expect(await check(target)).toMatchObject({ code: 1, statuses: broken });
    } finally {
      await server.close();
    }
  });
});

/** Every file of drive C, but for the journals and what doubles and Wine write by themselves. */
function filesOf(folder: string): readonly string[] {
  const { stdout } = spawnSync('find', ['.', '-type', 'f', '-printf', String.raw`%P %s %T@ %m\n`], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout
    .split('\n')
    .filter((line) => !/RDP Troubleshooter\/journal\/|^netsh-(?:calls|environment)\.txt /u.test(line))
    .toSorted();
}
