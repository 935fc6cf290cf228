import { expect, it } from 'vitest';
import type { RegistrySeed, RegistryValue } from '../support/registry-seed.ts';
import { denyKey, dumpRegistry } from '../support/seed-program.ts';
import { describeWindows, useWindows } from '../support/windows-suite.ts';
import { useOperations } from './support/operations.ts';
import { exportKey } from './support/registry-export.ts';

const kind = 'registry-tree';
const key = String.raw`HKLM\SOFTWARE\Example\Program\Settings`;
const request = { key };
const bytes = (length: number): Buffer => Buffer.from(Array.from({ length }, (_, index) => index % 256));
const below = (path: string): string => `${key}\\${path}`;

const expandable: RegistryValue = { kind: 'expandable', text: '%SystemRoot%' };
const awkwardValues: Readonly<Record<string, RegistryValue>> = {
  '': 'the default value',
  number: 0xfedcba98,
  empty: '',
  'ünïcödé 東京 🙂 "quoted" \\ back': ['a', 'b', ''],
  ['__proto__']: { kind: 'qword', value: 2n ** 63n },
  constructor: expandable,
};

const startStates: Readonly<Record<string, RegistrySeed>> = {
  'it is not there': { [String.raw`HKLM\SOFTWARE\Example`]: null },
  'it is empty': { [key]: {} },
  'it holds every type, names of any kind and keys in keys': {
    [key]: awkwardValues,
    [below('A')]: { bytes: bytes(100_000), none: { kind: 'raw', type: 0, bytes: bytes(3) } },
    [below(String.raw`A\B\C\__proto__`)]: { last: 1 },
    [below('東京')]: {},
  },
  'it holds many keys': Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [below(`many\\${index}`), { index }]),
  ),
};

describeWindows('the operation registry-tree', () => {
  const windows = useWindows();
  const operations = useOperations(windows);

  it.each(Object.entries(startStates))('comes back to the byte when %s', async (_state, seed) => {
    const { prefix } = windows;
    await prefix.seedRegistry({ [String.raw`HKLM\SOFTWARE\Example`]: null, ...seed });
    const start = await dumpRegistry(prefix);
    const { before, reversibility } = await operations.apply(kind, request);
    expect(reversibility).toEqual({ how: 'fully' });
    expect(await exportKey(prefix, key)).toBeNull();
    await operations.restore(kind, request, before);
    expect(await dumpRegistry(prefix)).toEqual(start);
  });

  it('comes back from a half-done removal, and from what somebody put there', async () => {
    const { prefix } = windows;
    await prefix.seedRegistry({ [key]: { a: 1, b: 'two' }, [below('A')]: { c: 3 }, [below('B')]: {} });
    const start = await dumpRegistry(prefix);
    const { captured } = await operations.call({ do: 'capture', kind, request });
    if (!captured.ok) throw new Error('There is nothing to restore');
    await prefix.seedRegistry({
      [below('A')]: null,
      [below(String.raw`C\D`)]: { more: 1 },
      [key]: { a: 'another', more: 1, b: null },
    });
    const drift = await operations.call({ do: 'compare', kind, request, with: captured.image });
    expect(drift.compared).toBe('different');
    await operations.restore(kind, request, captured.image);
    await operations.restore(kind, request, captured.image);
    expect(await dumpRegistry(prefix)).toEqual(start);
  });

  it('keeps who may use a key', async () => {
    const { prefix } = windows;
    await prefix.seedRegistry({ [below('own')]: { x: 1 } });
    const { before } = await operations.apply(kind, request);
    const withRule = structuredClone(before) as { path: string; accessBase64: string | null }[];
    const own = withRule.find(({ path }) => path === 'own')!;
    // Everybody may read, the administrators do all; nothing from above.
    own.accessBase64 = accessOf('D:P(A;;0x20019;;;WD)(A;;0xf003f;;;BA)');
    // In one call: Wine's server forgets access lists when it ends.
    const { restored, compared, after } = await operations.call({
      do: 'restore',
      kind,
      request,
      before: withRule as never,
    });
    expect({ restored, compared }).toEqual({ restored: { ok: true, lost: [] }, compared: 'same' });
    const keys = (after as { image: unknown }).image as typeof withRule;
    expect(keys.find(({ path }) => path === 'own')).toEqual(own);
  });

  it('changes nothing when a key in it may not be read', async () => {
    const { prefix } = windows;
    await prefix.seedRegistry({ [below('open')]: { x: 1 }, [below('shut')]: { x: 1 } });
    await denyKey(prefix, below('shut').slice('HKLM\\'.length));
    const { captured } = await operations.call({ do: 'apply', kind, request });
    expect(captured).toMatchObject({ ok: false, problem: { problem: 'access-denied' } });
    expect(await exportKey(prefix, below('open'))).toContain('"x"');
  });

  it('refuses what is too large to be kept, and keys that hold more than one program', async () => {
    const large = String.raw`HKLM\SOFTWARE\Example\Program\Large`;
    const values = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`v${index}`, bytes(90_000)]));
    await windows.prefix.seedRegistry({ [large]: values });
    const tooLarge = await operations.call({ do: 'apply', kind, request: { key: large } });
    expect(tooLarge.captured).toMatchObject({
      problem: { problem: 'failed', message: `${large} holds too much to be kept for an undo.` },
    });
    const software = await operations.call({ do: 'apply', kind, request: { key: 'HKLM\\SOFTWARE' } });
    expect(software.captured).toMatchObject({ problem: { problem: 'not-understood' } });
  });
});

/** A self-relative descriptor with a protected list of allowing entries, from `D:P(A;;rights;;;who)...`. */
function accessOf(text: string): string {
  const sids: Readonly<Record<string, readonly number[]>> = {
    WD: [1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0],
    BA: [1, 2, 0, 0, 0, 0, 0, 5, 32, 0, 0, 0, 0x20, 2, 0, 0],
  };
  const entries = [...text.matchAll(/\(A;;0x(?<rights>[0-9a-f]+);;;(?<who>\w+)\)/gu)].map(({ groups }) => {
    const sid = Buffer.from(sids[groups!['who']!]!);
    const head = Buffer.alloc(8);
    head.writeUInt16LE(8 + sid.length, 2);
    head.writeUInt32LE(Number.parseInt(groups!['rights']!, 16), 4);
    return Buffer.concat([head, sid]);
  });
  const list = Buffer.concat([Buffer.from([2, 0, 0, 0, entries.length, 0, 0, 0]), ...entries]);
  list.writeUInt16LE(list.length, 2);
  const descriptor = Buffer.alloc(20);
  descriptor.writeUInt8(1, 0);
  descriptor.writeUInt16LE(0x9004, 2);
  descriptor.writeUInt32LE(20, 16);
  return Buffer.concat([descriptor, list]).toString('base64');
}
