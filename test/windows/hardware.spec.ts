import { readFileSync, rmSync } from 'node:fs';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { startPracticeHost } from '../../src/rdp/practice/index.ts';
import { reportSchema } from '../../src/shared/report.ts';
import { compileDouble } from './support/compile-double.ts';
import { reportFrom } from './support/client-facts.ts';
import { describeWindows, useWindows } from './support/windows-suite.ts';
import { makeWindows11 } from './support/windows-11.ts';

const powershell = 'windows/system32/WindowsPowerShell/v1.0/powershell.exe';
/** The silence then lasts longer than a PowerShell takes. */
const patiently = ['--timeout', '15000'];

/** A host that accepts a connection and then says nothing, so that the check takes as long as it may. */
async function silentHost(): Promise<string> {
  const server = await startPracticeHost({ scenario: 'silent' });
  onTestFinished(() => server.close());
  return `${server.host}:${server.port}`;
}

describeWindows('the kind of computer', () => {
  const windows = useWindows();

  beforeAll(async () => {
    await makeWindows11(windows.prefix);
    windows.prefix.writeFile(powershell, readFileSync(compileDouble('powershell')));
  });

  it('is in the report of a check that takes its time, without what tells one computer from another', async () => {
    // Of whoever calls; PowerShell would load a library by the first, and another PowerShell be found by the second.
    const environment = { COR_PROFILER: '{11111111-2222-3333-4444-555555555555}', WINDIR: 'C:\\elsewhere' };
    const words = ['check', await silentHost(), '--json', ...patiently];
    const { stdout } = await windows.cli(words, { environment, timeoutMs: 90_000 });
    const { machine } = reportSchema.parse(JSON.parse(stdout));
    expect(machine.hardware).toEqual({
      state: 'read',
      value: {
        manufacturer: 'Example Corp.',
        model: 'Example Book 14',
        isVirtual: true,
        virtualHost: 'Hyper-V',
      },
    });
    expect(stdout).not.toMatch(/SERIAL-4711|00112233/u);
  });

  it('comes with what Node knows, at once', async () => {
    const { machine } = await reportFrom(windows);
    expect(machine.processor?.logicalCores).toBeGreaterThan(0);
    expect(machine.memory?.totalBytes).toBeGreaterThan(machine.memory?.freeBytes ?? Infinity);
    expect(machine.uptimeSeconds).toBeGreaterThanOrEqual(0);
  });

  it('keeps nobody waiting', async () => {
    windows.prefix.writeFile('powershell/hangs', '');
    onTestFinished(() => rmSync(windows.prefix.path('powershell/hangs')));
    const started = performance.now();
    const { machine, durationMs } = await reportFrom(windows);
    expect(machine.hardware).toEqual({ state: 'error', reason: 'timed-out', code: null });
    // Far below the 30 seconds of the double: the grace, and the process's own start and end.
    expect(performance.now() - started - durationMs).toBeLessThan(5000);
  });

  it('is not asked for with --network-only', async () => {
    const { machine } = await reportFrom(windows, '127.0.0.1:1', ['--network-only']);
    expect(machine.hardware).toBeUndefined();
    expect(machine.memory).toBeDefined();
  });
});

describeWindows('the kind of computer where PowerShell says nothing', () => {
  const windows = useWindows();

  it('is not guessed', async () => {
    const { machine } = await reportFrom(windows, await silentHost(), patiently);
    expect(machine.hardware).toEqual({ state: 'error', reason: 'unsupported', code: null });
  });
});
