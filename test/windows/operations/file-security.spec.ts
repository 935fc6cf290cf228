import { chmodSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeWindows, useWindows } from '../support/windows-suite.ts';
import { useOperations } from './support/operations.ts';

const kind = 'file-security';
const request = { file: 'remote-desktop-key', letRead: 'network-service' };
const machineId = '2f1c7a52-54b1-4a67-9f6b-0c6f4b0b8a31';
const keyFile = `ProgramData/Microsoft/Crypto/RSA/MachineKeys/f686aace6942fb7f7ceb231212eef4a4_${machineId}`;

// Wine keeps the nine mode bits of a file and makes a descriptor up from them; what becomes of the bytes of a real
// one is tested in test/unit/windows/operations/file-security.test.ts.
describeWindows('the operation file-security', () => {
  const windows = useWindows();
  const operations = useOperations(windows);

  it('finds the key by the name of this computer, and leaves a file that is good', async () => {
    await windows.prefix.seedRegistry({
      [String.raw`HKLM\SOFTWARE\Microsoft\Cryptography`]: { MachineGuid: machineId },
    });
    windows.prefix.writeFile(keyFile, 'a private key');
    chmodSync(windows.prefix.path(keyFile), 0o644);
    const { before, after, reversibility } = await operations.apply(kind, request);
    expect(reversibility).toEqual({ how: 'fully' });
    expect(after).toEqual(before);
    expect(statSync(windows.prefix.path(keyFile)).mode & 0o777).toBe(0o644);
  });

  it('says that it had no effect where the disk does not keep it, and takes it back', async () => {
    const file = windows.prefix.path(keyFile);
    chmodSync(file, 0o770);
    const { captured, applied, verified } = await operations.call({ do: 'apply', kind, request });
    expect(applied).toEqual({ ok: true, restartNeeded: false });
    expect(verified).toMatchObject({ ok: false, problem: { problem: 'no-effect' } });
    if (!captured.ok) throw new Error(captured.problem.message);
    await operations.restore(kind, request, captured.image);
    expect(statSync(file).mode & 0o777).toBe(0o770);
  });

  it('tells that there is no such file', async () => {
    await windows.prefix.seedRegistry({
      [String.raw`HKLM\SOFTWARE\Microsoft\Cryptography`]: { MachineGuid: machineId.replace('2', '3') },
    });
    const { captured } = await operations.call({ do: 'apply', kind, request });
    expect(captured).toMatchObject({ ok: false, problem: { problem: 'gone' } });
  });
});
