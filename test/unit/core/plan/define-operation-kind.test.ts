import { describe, expect, it } from 'vitest';
import { defineOperationKind } from '../../../../src/core/plan/define-operation-kind.ts';
import type { Json } from '../../../../src/shared/journal.ts';

const seen: Json[] = [];
const readText = (json: Json): string | undefined => (typeof json === 'string' ? json : undefined);
const readNumber = (json: Json): number | undefined => (typeof json === 'number' ? json : undefined);
const done = <Value extends object>(value: Value) => Promise.resolve({ ok: true as const, ...value });

const kind = defineOperationKind<string, number>(
  {
    id: 'typed',
    target: (request) => `the ${request}`,
    capture: (request) => {
      seen.push(request);
      return done({ image: 1, reversibility: { how: 'fully' as const } });
    },
    apply: (request, before) => {
      seen.push([request, before]);
      return done({ restartNeeded: false });
    },
    verify: () => done({}),
    restore: () => done({ lost: [] }),
    describe: (image) => `it is ${image}`,
    intended: (request) => `it will be ${request}`,
    compare: (left, right) => (Math.abs(left - right) < 1 ? 'same' : 'different'),
  },
  readText,
  readNumber,
);

describe('defineOperationKind', () => {
  it('hands typed values on', async () => {
    expect(kind.target('mtu')).toBe('the mtu');
    expect([kind.describe(3), kind.intended('mtu')]).toEqual(['it is 3', 'it will be mtu']);
    expect(await kind.capture('mtu')).toMatchObject({ ok: true, image: 1 });
    expect(await kind.apply('mtu', 3)).toMatchObject({ ok: true });
    expect(seen).toEqual(['mtu', ['mtu', 3]]);
    expect([kind.compare(1, 1.5), kind.compare(1, 3)]).toEqual(['same', 'different']);
  });

  it('refuses everything else before the kind sees it', async () => {
    const unreadable = 'something that cannot be read';
    const refused = { ok: false, problem: { problem: 'not-understood' } };
    expect(await kind.capture({ path: 'C:\\' })).toMatchObject(refused);
    expect(await kind.apply('mtu', 'text')).toMatchObject(refused);
    expect(await kind.verify(null, 3)).toMatchObject(refused);
    expect(await kind.restore('mtu', null)).toMatchObject(refused);
    expect(kind.target([])).toBe('typed');
    expect([kind.describe('text'), kind.intended([])]).toEqual([unreadable, unreadable]);
    expect(kind.compare('text', 'text')).toBe('different');
    expect(seen).toHaveLength(2);
  });
});
