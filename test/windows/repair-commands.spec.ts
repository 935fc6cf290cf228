import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { historySchema } from '../../src/shared/repair/history.ts';
import { fixPreviewSchema } from '../../src/shared/repair/fix-preview.ts';
import { repairOutcomeSchema } from '../../src/shared/repair/repair-outcome.ts';
import { cliExecutable, toWindowsPath } from './support/paths.ts';
import { dumpRegistry } from './support/seed-program.ts';
import { describeWindows, useWindows } from './support/windows-suite.ts';

const policies = String.raw`HKLM\SOFTWARE\Policies`;
const terminalServices = String.raw`${policies}\Microsoft\Windows NT\Terminal Services`;
const ownPolicy = String.raw`${policies}\RDP Troubleshooter`;
const tls = String.raw`HKLM\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.2\Client`;
const pin = String.raw`HKCU\Software\Microsoft\Terminal Server Client\Servers\server01`;

describeWindows('the commands of repairs, with the program that ships', () => {
  const windows = useWindows();
  const json = async (...words: readonly string[]) => {
    const { code, stdout, stderr } = await windows.cli([...words, '--json'], { timeoutMs: 120_000 });
    if (stdout === '') throw new Error(`${words.join(' ')} ended with ${code ?? 'a signal'}: ${stderr}`);
    return { code, document: JSON.parse(stdout) as unknown };
  };
  const outcome = async (...words: readonly string[]) => {
    const { code, document } = await json(...words);
    return { code, ...z.object({ outcome: repairOutcomeSchema }).parse(document) };
  };

  it('tell, change, remember and take back, of the machine and of the user', async () => {
    await windows.prefix.seedRegistry({
      [terminalServices]: { fClientDisableUDP: 1 },
      [pin]: { CertHash: Buffer.alloc(20, 0xab), UsernameHint: 'CORP\\anna' },
    });
    // Wine makes a key for its own when the first program looks at saved sign-ins.
    await json('plan', 'flush-dns-cache');
    const before = await dumpRegistry(windows.prefix);

    const planned = await json('plan', 'disable-udp', 'forget-pinned-certificate', '--target', 'server01');
    const { previews } = z.object({ previews: z.array(fixPreviewSchema) }).parse(planned.document);
    expect(previews.map(({ plan }) => plan)).toMatchObject([
      {
        plan: 'change',
        changes: [
          { before: 'not there', after: '1' },
          { before: '1', after: 'not there' },
        ],
      },
      { plan: 'change', changes: [{ before: 'ab'.repeat(20), after: 'not there' }] },
    ]);
    expect(await dumpRegistry(windows.prefix)).toEqual(before);
    expect(existsSync(windows.prefix.path('Program Files/RDP Troubleshooter'))).toBe(false);

    const words = ['disable-udp', 'forget-pinned-certificate'];
    const applied = await outcome('apply', ...words, '--target', '127.0.0.1:1', '--yes', '--timeout', '500');
    // Nothing is trusted for that address, so that nothing at all is changed.
    expect(applied).toMatchObject({ code: 0, outcome: { applicability: 'nothing-to-change' } });
    expect(await dumpRegistry(windows.prefix)).toEqual(before);

    expect(await outcome('apply', 'disable-udp', '--yes')).toMatchObject({
      code: 0,
      outcome: { outcome: 'completed', restartNeeded: false },
    });
    const machineJournal = windows.prefix.path('Program Files/RDP Troubleshooter/journal/machine.journal');
    expect(readFileSync(machineJournal, 'latin1')).toContain('"fix":"disable-udp"');
    const history = historySchema.parse((await json('history')).document);
    expect(history).toMatchObject({
      plans: [
        {
          scope: 'machine',
          program: 'command-line',
          entries: [
            { fix: 'disable-udp', canUndo: true, changes: [{ state: 'as-left' }, { state: 'as-left' }] },
          ],
        },
      ],
      unfinished: [],
      notes: [],
      problems: [],
    });
    expect(await outcome('undo', '--last', '--yes')).toMatchObject({
      code: 0,
      outcome: { outcome: 'undone' },
    });
    expect(await dumpRegistry(windows.prefix)).toEqual(before);
  });

  it('tell a script by the exit code that a restart is needed', async () => {
    const { prefix } = windows;
    await prefix.seedRegistry({ [tls]: { Enabled: 0 } });
    // A Linux process has only eight bits of an exit code; to a Windows program Wine gives all of them.
    const program = toWindowsPath(cliExecutable.windows);
    prefix.writeFile(
      'script.cmd',
      `@echo off\r\n"${program}" apply enable-client-tls --yes\r\necho ended with %errorlevel%\r\n`,
    );
    const { stdout } = await prefix.run('cmd.exe', ['/c', String.raw`C:\script.cmd`], { timeoutMs: 120_000 });
    expect(stdout).toContain('ended with 3010');
    expect(await outcome('undo', '--last', '--yes')).toMatchObject({ outcome: { restartNeeded: true } });
    await prefix.seedRegistry({ [tls]: null });
  });

  it('keep to a policy, and allow nothing where it cannot be read', async () => {
    const blocked = { [ownPolicy]: { BlockedFixes: ['flush-dns-cache', 'disable-udp'] } };
    await windows.prefix.seedRegistry(blocked);
    const before = await dumpRegistry(windows.prefix);
    expect(await outcome('apply', 'disable-udp', '--yes')).toMatchObject({
      code: 4,
      outcome: { reason: 'blocked-by-policy' },
    });
    await windows.prefix.seedRegistry({ [ownPolicy]: { BlockedFixes: 'flush-dns-cache' } });
    expect(await outcome('apply', 'disable-udp', '--yes')).toMatchObject({
      code: 4,
      outcome: { reason: 'policy-unreadable' },
    });
    await windows.prefix.seedRegistry({ [ownPolicy]: { BlockedFixes: null, AllowUndo: 0 } });
    expect(await outcome('undo', '--last', '--yes')).toMatchObject({ code: 4 });
    await windows.prefix.seedRegistry(blocked);
    await windows.prefix.seedRegistry({ [ownPolicy]: { AllowUndo: null } });
    expect(await dumpRegistry(windows.prefix)).toEqual(before);
    await windows.prefix.seedRegistry({ [ownPolicy]: null });
  });
});
