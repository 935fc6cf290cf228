import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { repairPolicyKey } from '../../../src/shared/repair/repair-policy.ts';
import { exportKey } from '../operations/support/registry-export.ts';
import { compileDouble } from '../support/compile-double.ts';
import { describeWindows, useWindows } from '../support/windows-suite.ts';
import { disableUdp } from './support/frames.ts';
import { installedHelper, useInstalledApp } from './support/installed-app.ts';

const powershell = 'windows/system32/WindowsPowerShell/v1.0/powershell.exe';
const temporary = 'users/root/Temp';
const helper = { file: installedHelper, manifest: null };
const client = String.raw`HKLM\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services\Client`;

describeWindows('the second way to start the helper', () => {
  const windows = useWindows();
  const ask = useInstalledApp(windows, 'asking-program');
  beforeAll(async () => {
    windows.prefix.writeFile(powershell, readFileSync(compileDouble('start-process')));
    await windows.prefix.seedRegistry({ [repairPolicyKey]: { UseSudoPrompt: 1 } });
  });

  it('carries a fix out, and leaves nothing behind', async () => {
    const { result, log } = await ask({ helper, request: disableUdp });
    expect(result?.outcome).toMatchObject({ outcome: 'completed' });
    expect(log).toContain('Ended as completed.');
    expect(await exportKey(windows.prefix, client)).toContain('"fClientDisableUDP"=dword:00000001');
    expect(readdirSync(windows.prefix.path(temporary))).toEqual([]);
  });

  it('tells a no', async () => {
    windows.prefix.writeFile('consent-declined', '');
    const { result, log } = await ask({ helper, request: disableUdp });
    rmSync(windows.prefix.path('consent-declined'));
    expect(result?.outcome).toMatchObject({ outcome: 'not-done', reason: 'declined' });
    expect(log).not.toContain('Serves process');
  });
});
