import { existsSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { exportKey } from '../operations/support/registry-export.ts';
import { cliExecutable } from '../support/paths.ts';
import { describeWindows, useWindows } from '../support/windows-suite.ts';
import { wineDebug } from '../support/wine-programs.ts';
import { disableUdp, frame } from './support/frames.ts';
import { installedHelper, useInstalledApp } from './support/installed-app.ts';
import type { RawCall } from './support/raw-call.ts';

const helper = installedHelper;
const request = frame({ message: 'request', request: disableUdp });
const withChange = (change: object): string =>
  frame({ message: 'request', request: { ...disableUdp, ...change } });
const step = (fix: unknown, parameters: unknown = {}): object => ({ steps: [{ fix, parameters }] });
const refused = {
  message: 'done',
  outcome: { outcome: 'not-done', reason: 'invalid-request' },
};

describeWindows('the elevated helper distrusts', () => {
  const windows = useWindows();
  const run = useInstalledApp(windows, 'raw-program');
  let policiesBefore: string | null = null;
  beforeAll(async () => {
    policiesBefore = await exportKey(windows.prefix, String.raw`HKLM\SOFTWARE\Policies`);
  });
  const journalExists = (): boolean =>
    existsSync(windows.prefix.path('Program Files/RDP Troubleshooter/journal/machine.journal'));

  it.each<[string, Partial<RawCall>, number, string]>([
    ['a pipe of another process', { words: ['PIPE', 'OTHER', '1'] }, 23, 'pipe-of-another-process'],
    ['a process that is not there', { words: ['PIPE', '4000000', '1'] }, 22, 'parent-is-gone'],
    [
      'a pipe that is not there',
      { words: [`rdp-troubleshooter-${'0'.repeat(32)}`, 'OWN', '1'] },
      23,
      'pipe-is-missing',
    ],
    ['a pipe that has its client', { occupied: true }, 23, 'pipe-is-missing'],
    ['words too many', { words: ['PIPE', 'OWN', '1', '/c'] }, 2, 'wrong-words'],
    ['words too few', { words: ['PIPE', 'OWN'] }, 2, 'wrong-words'],
    ['a path for a pipe', { words: [String.raw`\\server\pipe\x`, 'OWN', '1'] }, 2, 'wrong-words'],
    ['a command for a process', { words: ['PIPE', 'calc.exe', '1'] }, 2, 'wrong-words'],
  ])('%s: it does not even listen, and logs that', async (_what, call, exitCode, refusal) => {
    const { result, log } = await run({ helper, frames: [request], ...call });
    expect(result).toEqual({ messages: [], exitCode });
    expect(log).toContain(`Refused to start (${refusal}).`);
    expect(journalExists()).toBe(false);
  });

  it('another program as its parent', async () => {
    const program = windows.prefix.path('elsewhere/node.exe');
    const { result, log } = await run({ helper, frames: [request] }, { program });
    expect(result).toEqual({ messages: [], exitCode: 22 });
    expect(log).toContain('Refused to start (parent-is-another-program).');
    expect(journalExists()).toBe(false);
  });

  it.each([
    'NODE_V8_COVERAGE',
    'NODE_REDIRECT_WARNINGS',
    'NODE_COMPILE_CACHE',
    'SSL_CERT_FILE',
    'NODE_EXTRA_CA_CERTS',
  ])('an environment with %s, which has no effect then', async (name) => {
    const place = windows.prefix.path(`written-${name}`);
    const environment = { [name]: `C:\\written-${name}`, WINEDEBUG: `${wineDebug},+eventlog` };
    const words = ['elevated-helper', `rdp-troubleshooter-${'0'.repeat(32)}`, '1', '1'];
    const { code, stderr } = await windows.prefix.run(cliExecutable.windows, words, { environment });
    expect(code).toBe(20);
    expect(stderr).toContain('Refused to start (unsafe-environment).');
    // Node makes the folder of its cache before any code of ours can run; nothing is in it.
    if (name !== 'NODE_COMPILE_CACHE') expect(existsSync(place)).toBe(false);
  });

  it.each<[string, string]>([
    ['a field too many', withChange({ command: 'calc.exe' })],
    ['a fix that it does not know', withChange(step('format-disk'))],
    ['a path where a fix belongs', withChange(step(String.raw`C:\Windows\System32\cmd.exe`))],
    [
      'a text where a number belongs',
      withChange(step('allow-mstsc-through-firewall', { address: '192.0.2.1', port: '3389' })),
    ],
    [
      'a command where an address belongs',
      withChange(step('allow-mstsc-through-firewall', { address: '192.0.2.1 & calc', port: 3389 })),
    ],
    ['registry data', withChange(step('disable-udp', { key: String.raw`HKLM\SOFTWARE\X`, value: 1 }))],
    [
      'one bad step among good ones',
      withChange({ steps: [...disableUdp.steps, { fix: 'x', parameters: {} }] }),
    ],
    ['no message at all', frame('calc.exe')],
  ])('%s: nothing runs, and it logs that', async (_what, bad) => {
    const { result, log } = await run({ helper, frames: [bad, request] });
    expect(result).toMatchObject({ exitCode: 25 });
    expect(result!.messages).toHaveLength(2);
    expect(result!.messages[1]).toMatchObject(refused);
    expect(log).toMatch(/Refused what came over the pipe \((?:not-a-message|not-json)\)/u);
    expect(log).not.toContain('Asked to change');
    expect(journalExists()).toBe(false);
  });

  it('a fix that belongs to the user, whom it may not even know', async () => {
    const userFix = withChange(step('forget-pinned-certificate', { host: 'server01' }));
    const { result, log } = await run({ helper, frames: [userFix] });
    expect(result).toMatchObject({ exitCode: 25, messages: [{}, refused] });
    expect(log).toContain('(user-scope)');
  });

  it('another version, which it tells its own', async () => {
    const { result } = await run({ helper, words: ['PIPE', 'OWN', '2'], frames: [request], hangUp: true });
    expect(result).toMatchObject({ messages: [{ message: 'hello', protocol: 1 }], exitCode: 26 });
    expect(journalExists()).toBe(false);
  });

  it('a replayed plan: what runs is taken back', async () => {
    const twice = Buffer.concat([request, request].map((each) => Buffer.from(each, 'base64'))).toString(
      'base64',
    );
    const { result, log } = await run({ helper, frames: [twice] });
    const last = result!.messages.at(-1) as { outcome: { outcome: string } };
    // It depends on how far it had come when the second one was read.
    expect(['not-done', 'rolled-back']).toContain(last.outcome.outcome);
    expect(log).toContain('(second-request)');
    expect(log).toContain('Takes back what it began (not-understood).');
  });

  it('all of them, and nothing in the registry has changed', async () => {
    expect(await exportKey(windows.prefix, String.raw`HKLM\SOFTWARE\Policies`)).toBe(policiesBefore);
  });
});
