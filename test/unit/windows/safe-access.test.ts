import { expect, it } from 'vitest';
import { isSafe } from '../../../src/windows/safe-access.ts';

const allowed = { everything: ['S-1-5-18'], reading: ['S-1-5-32-545'] };
const entry = (sid: string, rights: number, allows = true) => ({ sid, rights, allows });
const everything = 0x001f_01ff;
const reading = 0x0012_00a9;

it.each([
  ['nobody', [], true],
  ['no list at all', null, false],
  ['those who may do everything', [entry('S-1-5-18', everything)], true],
  ['readers who read', [entry('S-1-5-32-545', reading)], true],
  ['readers who may write', [entry('S-1-5-32-545', reading | 2)], false],
  ['readers who may change the list', [entry('S-1-5-32-545', 0x0004_0000)], false],
  ['readers with generic rights', [entry('S-1-5-32-545', 0x1000_0000)], false],
  ['somebody else who reads', [entry('S-1-1-0', reading)], false],
  ['somebody else who is denied', [entry('S-1-1-0', everything, false)], true],
  ['an entry of a kind that is not understood', [entry('', reading)], false],
])('judges a list with %s', (_what, entries, expected) => {
  expect(isSafe({ entries }, allowed)).toBe(expected);
});
