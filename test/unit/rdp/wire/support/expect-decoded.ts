import { expect } from 'vitest';
import type { Decoded, WireProblem } from '../../../../../src/rdp/wire/parsed.ts';

/** The value, after checking that all of `size` bytes were used. */
export function valueOf<T>(decoded: Decoded<T>, size: number): T {
  if (decoded.kind !== 'value') throw new Error(`expected a value, got ${JSON.stringify(decoded)}`);
  expect(decoded.size).toBe(size);
  return decoded.value;
}

export function expectInvalid(decoded: Decoded<unknown>, problem: WireProblem, offset: number): void {
  expect(decoded).toEqual({ kind: 'invalid', error: { problem, offset } });
}

export function expectIncomplete(decoded: Decoded<unknown>, need: number): void {
  expect(decoded).toEqual({ kind: 'incomplete', need });
}
