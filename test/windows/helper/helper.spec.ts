import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { product } from '../../../src/shared/product.ts';
import { repairPolicyKey } from '../../../src/shared/repair/repair-policy.ts';
import { exportKey } from '../operations/support/registry-export.ts';
import { useDoubles } from '../operations/support/use-doubles.ts';
import { cliExecutable } from '../support/paths.ts';
import { describeWindows, useWindows } from '../support/windows-suite.ts';
import { windows11Registry } from '../support/windows-11.ts';
import type { AskingCall } from './support/asking-call.ts';
import { disableUdp, resetWinsock } from './support/frames.ts';
import { installedHelper, useInstalledApp } from './support/installed-app.ts';

const helper = { file: installedHelper, manifest: null };
const policies = String.raw`HKLM\SOFTWARE\Policies\Microsoft\Windows NT`;
const client = String.raw`${policies}\Terminal Services\Client`;
const undoLast = { request: 'undo', selection: { undo: 'last' } };
const winsock = String.raw`HKLM\SYSTEM\CurrentControlSet\Services\WinSock2`;

const manifestFile = join(dirname(cliExecutable.windows), 'helper-manifest.json');
const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Waits for something that another program does. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

describeWindows('the elevated helper', () => {
  const windows = useWindows();
  const environment = useDoubles(windows, ['netsh.exe']);
  const app = useInstalledApp(windows, 'asking-program');
  const ask = (call: Omit<AskingCall, 'helper'>) => app({ helper, ...call }, { environment });
  const udp = (): Promise<string | null> => exportKey(windows.prefix, policies);
  beforeAll(() => windows.prefix.seedRegistry(windows11Registry));

  it('carries a fix out, undoes it, and logs both with an id each', async () => {
    const before = await udp();
    const applied = await ask({ request: disableUdp });
    expect(applied.result?.outcome).toMatchObject({ outcome: 'completed', restartNeeded: false });
    expect(applied.result?.events.map(({ type }) => type)).toEqual([
      'accepted',
      'step-started',
      'progress',
      'progress',
      'progress',
      'step-finished',
    ]);
    expect(await udp()).toContain('"fClientDisableUDP"=dword:00000001');
    const [runId] = /\[run [0-9a-f]{16}\]/u.exec(applied.log) ?? [];
    const lines = applied.log.split('\n').filter((line) => line.includes(String(runId)));
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('Serves process');
    expect(lines[1]).toContain('Asked to change this computer');
    expect(lines[2]).toContain('Ended as completed.');

    const undone = await ask({ request: undoLast });
    expect(undone.result?.outcome.outcome).toBe('undone');
    expect(undone.log).toContain('Ended as undone.');
    expect(await udp()).toBe(before);
  });

  it.each([
    ['leave-open', 'partly-undone', 2],
    ['keep', 'undone', 2],
    ['restore', 'undone', null],
  ] as const)('asks what to do with what somebody changed since: %s', async (answer, outcome, left) => {
    await windows.prefix.seedRegistry({ [policies]: null });
    await ask({ request: disableUdp });
    await windows.prefix.seedRegistry({ [client]: { fClientDisableUDP: 2 } });
    const { result } = await ask({ request: undoLast, answer });
    expect(result?.questions).toHaveLength(1);
    expect(result?.questions[0]).toMatchObject({ left: '1', found: '2' });
    expect(result?.outcome.outcome).toBe(outcome);
    const now = await exportKey(windows.prefix, client);
    if (left === null) expect(now ?? '').not.toContain('fClientDisableUDP');
    else expect(now).toContain(`"fClientDisableUDP"=dword:0000000${left}`);
    if (answer === 'leave-open') await ask({ request: undoLast, answer: 'restore' });
  });

  it.each([
    [{ BlockedFixes: ['disable-udp'] }, disableUdp],
    [{ AllowedFixes: ['flush-dns-cache'] }, disableUdp],
    [{ AllowUndo: 0 }, undoLast],
  ])('reads the policy %j for itself', async (policy, request) => {
    await windows.prefix.seedRegistry({ [policies]: null });
    await ask({ request: disableUdp });
    await windows.prefix.seedRegistry({ [repairPolicyKey]: policy });
    const { result, log } = await ask({ request });
    expect(result?.outcome).toMatchObject({ outcome: 'not-done', reason: 'blocked-by-policy' });
    expect(log).toContain('Ended as not-done.');
    await windows.prefix.seedRegistry({ [repairPolicyKey]: null });
    expect((await ask({ request: undoLast })).result?.outcome.outcome).toBe('undone');
  });

  it('takes a fix back that is cancelled in the middle', async () => {
    const before = await exportKey(windows.prefix, winsock);
    windows.prefix.writeFile('netsh-waits', '');
    const asking = ask({ request: resetWinsock, cancelAt: 'progress' });
    await calledNetsh();
    goOn();
    const { result } = await asking;
    expect(result?.outcome).toMatchObject({ outcome: 'rolled-back', because: { failure: 'cancelled' } });
    expect(await exportKey(windows.prefix, winsock)).toBe(before);
  });

  it('takes back what it began when the app is killed', async () => {
    const before = await exportKey(windows.prefix, winsock);
    windows.prefix.writeFile('netsh-waits', '');
    const dead = await ask({ request: resetWinsock, dieAt: 'progress' });
    expect(dead.code).toBe(99);
    await calledNetsh();
    goOn();
    // The journal is its own until it has ended.
    expect(await whenFree({ request: 'recover' })).toMatchObject({ outcome: 'nothing-to-do' });
    expect(await exportKey(windows.prefix, winsock)).toBe(before);
    expect(await whenFree(undoLast)).toMatchObject({ outcome: 'not-done', reason: 'nothing-to-undo' });
  });

  it('is killed in the middle, and the next one takes back what it began', async () => {
    const before = await exportKey(windows.prefix, winsock);
    windows.prefix.writeFile('netsh-waits', '');
    const { result } = await ask({ request: resetWinsock, killHelperAt: 'progress' });
    expect(result?.outcome).toMatchObject({ outcome: 'lost-sight', reason: 'connection-lost' });
    goOn();
    expect(await whenFree(disableUdp)).toMatchObject({ outcome: 'not-done', reason: 'unfinished-work' });
    expect(await whenFree({ request: 'recover' })).toMatchObject({ outcome: 'recovered' });
    expect(await exportKey(windows.prefix, winsock)).toBe(before);
  });

  it('is not started when it is missing, or another file than the build wrote', async () => {
    const missing = { file: String.raw`C:\nowhere\helper.exe`, manifest: null };
    const gone = await app({ helper: missing, request: disableUdp });
    expect(gone.result?.outcome).toMatchObject({ reason: 'helper-missing' });
    const damaged = {
      file: installedHelper,
      manifest: { sha256: { [product.consoleFile]: '0'.repeat(64) } },
    };
    const other = await app({ helper: damaged, request: disableUdp });
    expect(other.result?.outcome).toMatchObject({ reason: 'helper-damaged' });
    expect(other.log).not.toContain('Serves process');
  });

  it('is started when it is the file that the build wrote', async () => {
    const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as AskingCall['helper']['manifest'];
    expect(manifest?.sha256[product.bindingsFile]).toBe(
      sha256(windows.prefix.path(`app/${product.bindingsFile}`)),
    );
    const { result } = await app({ helper: { file: installedHelper, manifest }, request: undoLast });
    expect(result?.outcome).toMatchObject({ reason: 'nothing-to-undo' });
  });

  const calledNetsh = (): Promise<void> => until(() => existsSync(windows.prefix.path('netsh-calls.txt')));
  const goOn = (): void => {
    rmSync(windows.prefix.path('netsh-waits'));
    rmSync(windows.prefix.path('netsh-calls.txt'), { force: true });
  };
  async function whenFree(request: unknown) {
    for (;;) {
      const outcome = (await ask({ request })).result!.outcome;
      if (outcome.outcome !== 'not-done' || outcome.journalProblem !== 'busy') return outcome;
    }
  }
});
