import { expect, it } from 'vitest';
import { storedValueWords } from '../../../src/windows/operations/support/stored-value-words.ts';
import { treeWords } from '../../../src/windows/operations/support/tree-words.ts';

const value = (type: number, bytes: Buffer) => ({ type, base64: bytes.toString('base64') });

it.each([
  [null, 'not there'],
  [value(4, Buffer.from([1, 0, 0, 0])), '1'],
  [value(4, Buffer.from([1, 0])), '0100'],
  [value(1, Buffer.from('C:\\Windows\0', 'utf16le')), '"C:\\Windows"'],
  [value(1, Buffer.from('a\u202Eb', 'utf16le')), '"a\uFFFDb"'],
  [value(3, Buffer.alloc(0)), 'empty'],
  [value(3, Buffer.from('abab', 'hex')), 'abab'],
  [value(3, Buffer.alloc(40, 0x11)), `${'11'.repeat(32)}… (40 bytes)`],
])('says %o as %s', (stored, words) => {
  expect(storedValueWords(stored)).toBe(words);
});

it('says how much a tree holds', () => {
  const key = (path: string, names: readonly string[]) => ({
    path,
    values: names.map((name): [string, ReturnType<typeof value>] => [name, value(3, Buffer.alloc(0))]),
    accessBase64: null,
  });
  expect([treeWords(null), treeWords([key('', ['a'])]), treeWords([key('', ['a']), key('b', [])])]).toEqual([
    'not there',
    '1 key with 1 value',
    '2 keys with 1 value',
  ]);
});
