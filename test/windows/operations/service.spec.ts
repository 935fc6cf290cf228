import { expect, it } from 'vitest';
import type { Json } from '../../../src/shared/journal.ts';
import { describeWindows, useWindows } from '../support/windows-suite.ts';
import { useOperations } from './support/operations.ts';
import { exportKey } from './support/registry-export.ts';

const kind = 'service';
const name = 'TermService';
const key = `HKLM\\SYSTEM\\CurrentControlSet\\Services\\${name}`;
const startTypes = { automatic: 2, manual: 3, disabled: 4 } as const;
const states = ['running', 'stopped'] as const;
type StartType = keyof typeof startTypes;
type State = (typeof states)[number];

const startStates = Object.keys(startTypes).flatMap((startType) =>
  states.map((state) => [startType as StartType, state] as const),
);
const requests: readonly { startType: StartType | null; state: State | null }[] = [
  { startType: 'automatic', state: 'running' },
  { startType: 'disabled', state: 'stopped' },
  { startType: 'disabled', state: null },
  { startType: null, state: 'stopped' },
];

describeWindows('the operation service', () => {
  const windows = useWindows();
  const operations = useOperations(windows);
  const image = async (): Promise<Json> => {
    const request = { service: name, startType: null, state: null };
    const { captured } = await operations.call({ do: 'capture', kind, request });
    if (!captured.ok) throw new Error(captured.problem.message);
    return captured.image;
  };

  it.each(startStates)('comes back to the byte when it is %s and %s', async (startType, state) => {
    const start = { startType: startTypes[startType], delayedStart: false, state };
    await operations.restore(kind, { service: name, startType: null, state: null }, start);
    const registry = await exportKey(windows.prefix, key);
    expect(registry).toContain(`"Start"=dword:0000000${startTypes[startType]}`);
    for (const wanted of requests) {
      const request = { service: name, ...wanted };
      // Windows starts no disabled service.
      if (wanted.startType === null && wanted.state === 'running' && startType === 'disabled') continue;
      const { before, after, reversibility } = await operations.apply(kind, request);
      expect({ before, reversibility }).toEqual({ before: start, reversibility: { how: 'fully' } });
      expect(after).toEqual({
        startType: startTypes[wanted.startType ?? startType],
        delayedStart: false,
        state: wanted.state ?? state,
      });
      await operations.restore(kind, request, before);
      expect(await image()).toEqual(start);
      expect(await exportKey(windows.prefix, key)).toBe(registry);
    }
  });

  it('keeps that an automatic service starts later than others', async () => {
    const request = { service: name, startType: 'disabled', state: null };
    const start = { startType: startTypes.automatic, delayedStart: false, state: 'stopped' };
    await operations.restore(kind, request, start);
    await windows.prefix.seedRegistry({ [key]: { DelayedAutostart: 1 } });
    const { before } = await operations.apply(kind, request);
    expect(before).toEqual({ ...start, delayedStart: true });
    await operations.restore(kind, request, before);
    expect(await exportKey(windows.prefix, key)).toContain('"DelayedAutostart"=dword:00000001');
    await windows.prefix.seedRegistry({ [key]: { DelayedAutostart: null } });
  });

  it('tells a service that is not there from one that is stopped', async () => {
    const request = { service: 'UmRdpService', startType: 'manual', state: 'running' };
    const { captured } = await operations.call({ do: 'apply', kind, request });
    const message = 'the service UmRdpService is not there any more.';
    expect(captured).toEqual({ ok: false, problem: { problem: 'gone', message } });
  });

  it('says that a service does not start, and leaves the rest to a roll-back', async () => {
    await windows.prefix.run('sc.exe', ['create', 'SessionEnv', 'binPath=', String.raw`C:\missing.exe`]);
    const request = { service: 'SessionEnv', startType: 'automatic', state: 'running' };
    const start = await exportKey(windows.prefix, key.replace(name, 'SessionEnv'));
    expect(start).toContain('"Start"=dword:00000003');
    const { captured, applied } = await operations.call({ do: 'apply', kind, request });
    expect(applied).toMatchObject({ ok: false, problem: { problem: 'failed' } });
    if (!captured.ok) throw new Error(captured.problem.message);
    await operations.restore(kind, request, captured.image);
    expect(await exportKey(windows.prefix, key.replace(name, 'SessionEnv'))).toBe(start);
  });

  it('touches no service but those of Remote Desktop', async () => {
    const request = { service: 'EventLog', startType: 'disabled', state: 'stopped' };
    const { captured } = await operations.call({ do: 'apply', kind, request });
    expect(captured).toMatchObject({ ok: false, problem: { problem: 'not-understood' } });
  });
});
