import { expect, it } from 'vitest';
import { knownWithin } from '../../../src/check/known-within.ts';
import type { Reading } from '../../../src/shared/client-facts/reading.ts';

const late = { state: 'error', reason: 'timed-out', code: null };

it('gives a reading that is there, without waiting', async () => {
  const reading: Reading<number> = { state: 'read', value: 7 };
  expect(await knownWithin(0, Promise.resolve(reading))).toBe(reading);
  const started = performance.now();
  expect(await knownWithin(60_000, Promise.resolve(reading))).toBe(reading);
  expect(performance.now() - started).toBeLessThan(30_000);
});

it('says that a reading took too long, and lets it go on', async () => {
  const { promise, resolve } = Promise.withResolvers<Reading<number>>();
  expect(await knownWithin(5, promise)).toEqual(late);
  resolve({ state: 'read', value: 7 });
  expect(await knownWithin(5, promise)).toEqual({ state: 'read', value: 7 });
});
