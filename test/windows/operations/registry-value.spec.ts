import { expect, it } from 'vitest';
import type { Json } from '../../../src/shared/journal.ts';
import type { RegistrySeed } from '../support/registry-seed.ts';
import { denyKey, dumpRegistry } from '../support/seed-program.ts';
import { describeWindows, useWindows } from '../support/windows-suite.ts';
import { useOperations } from './support/operations.ts';
import { exportKey } from './support/registry-export.ts';

const policies = String.raw`HKLM\SOFTWARE\Policies\Microsoft\Windows NT`;
const key = String.raw`${policies}\Terminal Services\Client`;
const name = 'fClientDisableUDP';
const kind = 'registry-value';
const setOne = { key, name, value: { type: 'dword', number: 1 } };
const takeAway = { key, name, value: null };

const startStates: Readonly<Record<string, RegistrySeed>> = {
  'there is no key': { [policies]: null },
  'the keys are there and empty': { [policies]: null, [key]: {} },
  'another value is there': { [policies]: null, [key]: { other: 'x' } },
  'the number is another': { [policies]: null, [key]: { [name]: 0 } },
  'it is a text': { [policies]: null, [key]: { [name]: 'ünïcödé 東京 🙂' } },
  'its bytes fit no type': {
    [policies]: null,
    [key]: { [name]: { kind: 'raw', type: 4, bytes: Buffer.from([1, 2, 3]) } },
  },
  'it is empty, of an unknown type': {
    [policies]: null,
    [key]: { [name]: { kind: 'raw', type: 99, bytes: Buffer.alloc(0) } },
  },
  'it is large': { [policies]: null, [key]: { [name]: Buffer.alloc(200_000, 7) } },
};

describeWindows('the operation registry-value', () => {
  const windows = useWindows();
  const operations = useOperations(windows);

  it.each(Object.entries(startStates))('comes back to the byte when %s', async (_state, seed) => {
    await windows.prefix.seedRegistry(seed);
    const start = await dumpRegistry(windows.prefix);
    for (const request of [setOne, takeAway] satisfies Json[]) {
      const { before, reversibility, restartNeeded } = await operations.apply(kind, request);
      expect({ reversibility, restartNeeded }).toEqual({
        reversibility: { how: 'fully' },
        restartNeeded: false,
      });
      const inForce = await exportKey(windows.prefix, key);
      if (request.value === null) expect(inForce ?? '').not.toContain(name);
      else expect(inForce).toContain(`"${name}"=dword:00000001`);
      await operations.restore(kind, request, before);
      expect(await dumpRegistry(windows.prefix)).toEqual(start);
    }
  });

  it('restores twice as well as once, and half of a change', async () => {
    await windows.prefix.seedRegistry({ [policies]: null });
    const start = await dumpRegistry(windows.prefix);
    const { captured } = await operations.call({ do: 'capture', kind, request: setOne });
    if (!captured.ok) throw new Error('There is nothing to restore');
    // Killed after the keys were made and before the value was.
    await windows.prefix.seedRegistry({ [key]: {} });
    const half = await operations.call({ do: 'compare', kind, request: setOne, with: captured.image });
    expect(half.compared).toBe('different');
    await operations.restore(kind, setOne, captured.image);
    await operations.restore(kind, setOne, captured.image);
    expect(await dumpRegistry(windows.prefix)).toEqual(start);
  });

  it('leaves keys that it made and somebody else has put to use', async () => {
    await windows.prefix.seedRegistry({ [policies]: null });
    const { before } = await operations.apply(kind, setOne);
    await windows.prefix.seedRegistry({ [String.raw`${policies}\Terminal Services`]: { other: 1 } });
    await operations.restore(kind, setOne, before);
    expect(await exportKey(windows.prefix, key)).toBeNull();
    expect(await exportKey(windows.prefix, String.raw`${policies}\Terminal Services`)).toContain('"other"');
  });

  it('sees what somebody changed since', async () => {
    await windows.prefix.seedRegistry({ [policies]: null });
    const { after } = await operations.apply(kind, setOne);
    await windows.prefix.seedRegistry({ [key]: { [name]: 2 } });
    const drift = await operations.call({ do: 'compare', kind, request: setOne, with: after });
    expect(drift.compared).toBe('different');
    const verified = await operations.call({ do: 'verify', kind, request: setOne });
    expect(verified.verified).toMatchObject({ ok: false, problem: { problem: 'no-effect' } });
  });

  it('says that Windows gives no access, and to what', async () => {
    await windows.prefix.seedRegistry({ [policies]: null, [key]: { [name]: 0 } });
    await denyKey(windows.prefix, key.slice('HKLM\\'.length));
    const { captured, target } = await operations.call({ do: 'apply', kind, request: setOne });
    expect(captured).toEqual({
      ok: false,
      problem: {
        problem: 'access-denied',
        message: `Windows does not give this account access to ${target}.`,
      },
    });
  });

  it('reads no request and no image that is not of this kind', async () => {
    const outside = { ...setOne, key: String.raw`HKCR\CLSID` };
    const { captured } = await operations.call({ do: 'capture', kind, request: outside });
    expect(captured).toMatchObject({ ok: false, problem: { problem: 'not-understood' } });
    const image = { value: { type: 1, base64: '!' }, depth: 1, bareKeys: 0 };
    const { restored } = await operations.call({ do: 'restore', kind, request: setOne, before: image });
    expect(restored).toMatchObject({ ok: false, problem: { problem: 'not-understood' } });
  });
});
