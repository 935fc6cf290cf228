import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeWindows, useWindows } from '../support/windows-suite.ts';
import type { JournalCall, JournalResult } from './support/journal-call.ts';
import { buildWindowsProgram } from './support/windows-program.ts';

describeWindows('what a journal needs of Windows', () => {
  const windows = useWindows();
  const run = async (call: JournalCall): Promise<JournalResult> =>
    (await (await buildWindowsProgram('journal-program')).run(windows.prefix, call)) as JournalResult;

  it('takes the rights of everybody else away', async () => {
    const folder = windows.prefix.path('journal');
    mkdirSync(folder);
    chmodSync(folder, 0o777);
    windows.prefix.writeFile('journal/user.journal', '');
    chmodSync(windows.prefix.path('journal/user.journal'), 0o666);
    mkdirSync(windows.prefix.path('machine'));
    chmodSync(windows.prefix.path('machine'), 0o777);
    const secure = [
      { scope: 'user', path: String.raw`C:\journal`, what: 'folder' },
      { scope: 'user', path: String.raw`C:\journal\user.journal`, what: 'file' },
      { scope: 'user', path: String.raw`C:\journal`, what: 'file' },
      { scope: 'user', path: String.raw`C:\journal\user.journal`, what: 'folder' },
      { scope: 'user', path: String.raw`C:\nowhere`, what: 'file' },
      { scope: 'machine', path: String.raw`C:\machine`, what: 'folder' },
    ] as const;
    const { reasons } = await run({ secure });
    expect(reasons).toEqual([null, null, 'it is no file', 'it is no folder', 'ENOENT', null]);
    // To Wine the group of a file stands for the administrators.
    expect(statSync(folder).mode & 0o777).toBe(0o770);
    expect(statSync(windows.prefix.path('journal/user.journal')).mode & 0o777).toBe(0o770);
    // Those who may only read are nobody to Wine.
    expect(statSync(windows.prefix.path('machine')).mode & 0o777).toBe(0o770);
  });

  it('tells processes apart by the time at which they began', async () => {
    const first = await run({ secure: [] });
    const second = await run({ secure: [] });
    expect(first.own[0]).toMatch(/^\d{18}$/u);
    expect(first.own[1]).toBe(first.own[0]);
    expect(second.own[0]).not.toBe(first.own[0]);
    expect(first.child.alive).toMatch(/^\d{18}$/u);
    expect(first.child.alive).not.toBe(first.own[0]);
    expect(first.child.ended).toBeNull();
    expect(first.nobody).toBeNull();
  });
});
