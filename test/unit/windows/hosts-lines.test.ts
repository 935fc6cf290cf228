import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findOverridingLines,
  removeOverride,
  restoreOverride,
  splitLines,
} from '../../../src/windows/operations/support/hosts-lines.ts';

const override = { name: 'server', address: '10.0.0.1' };
const removed = (text: string): string => removeOverride(splitLines(text), override).join('');

describe('taking a name off a hosts file', () => {
  it.each([
    ['10.0.0.1 server\r\n', ''],
    ['10.0.0.1 server # a note\n127.0.0.1 x', '127.0.0.1 x'],
    ['10.0.0.1\tserver  other\r\n', '10.0.0.1  other\r\n'],
    ['10.0.0.1 other \t server\r\n', '10.0.0.1 other\r\n'],
    ['10.0.0.1 a SERVER b Server#c', '10.0.0.1 a b#c'],
    ['\xEF\xBB\xBF10.0.0.1 server other\r', '\xEF\xBB\xBF10.0.0.1 other\r'],
  ])('changes %j to %j', (text, expected) => {
    expect(removed(text)).toBe(expected);
  });

  it.each([
    '10.0.0.2 server',
    '# 10.0.0.1 server',
    '10.0.0.1 # server',
    '10.0.0.1 server.example server2',
    'server 10.0.0.1',
    '10.0.0.1 serv\xA0er',
  ])('leaves %j alone', (text) => {
    expect(removed(text)).toBe(text);
  });

  it('finds a name in UTF-8 by its bytes', () => {
    const lines = splitLines(Buffer.from('10.0.0.1 münchen\n10.0.0.1 MüNCHEN\n').toString('latin1'));
    expect(removeOverride(lines, { name: 'München', address: '10.0.0.1' })).toEqual([]);
  });
});

const gap = fc.constantFrom(' ', '\t', '  ', ' \t ');
const anyLine = fc
  .tuple(
    fc.constantFrom('', '\xEF\xBB\xBF', ' ', '#'),
    fc.constantFrom('10.0.0.1', '10.0.0.2', '::1', '\xFF\xFE'),
    fc.array(fc.tuple(gap, fc.constantFrom('server', 'Server', 'other', 'x\xA0y', '\0')), { maxLength: 4 }),
    fc.constantFrom('', ' ', '#', ' # server', '\t'),
  )
  .map(([start, address, names, end]) => start + address + names.flat().join('') + end);
const anyText = fc
  .tuple(
    fc.array(fc.tuple(fc.oneof(anyLine, fc.constant('')), fc.constantFrom('\r\n', '\n', '\r')), {
      maxLength: 12,
    }),
    fc.oneof(anyLine, fc.constant('')),
  )
  .map(([lines, last]) => lines.flat().join('') + last);

describe('putting it back', () => {
  it('gives every byte back, whatever the file holds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = splitLines(text);
        expect(lines.join('')).toBe(text);
        const before = findOverridingLines(lines, override);
        const without = removeOverride(lines, override);
        expect(findOverridingLines(without, override)).toEqual([]);
        expect(restoreOverride(without, override, before).join('')).toBe(text);
        expect(restoreOverride(lines, override, before).join('')).toBe(text);
      }),
      { numRuns: 5_000 },
    );
  });

  it('tells a line that ends in a bare CR from the same line that ends in CR LF', () => {
    const text = '10.0.0.1 server\r10.0.0.1 server\r\n\n10.0.0.1';
    const before = findOverridingLines(splitLines(text), override);
    expect(restoreOverride(splitLines('\n10.0.0.1'), override, before).join('')).toBe(text);
  });

  it('keeps what somebody wrote since, and puts the lines back whole', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat({ max: 12 }), (text, more, at) => {
        const before = findOverridingLines(splitLines(text), override);
        const added = removeOverride(splitLines(more), override).filter((line) => line !== '');
        const drifted = removeOverride(splitLines(text), override);
        drifted.splice(at, 0, ...added);
        const lines = splitLines(drifted.join(''));
        const restored = restoreOverride(lines, override, before);
        const bare = (list: readonly string[]) =>
          list.map((line) => line.replace(/[\r\n]+$/u, '')).toSorted();
        const back = findOverridingLines(restored, override).map(({ line }) => line);
        expect(bare(back)).toEqual(bare(before.map(({ line }) => line)));
        expect(splitLines(restored.join(''))).toHaveLength(restored.length);
      }),
      { numRuns: 2_000 },
    );
  });

  it('follows the line that it stood after when lines were added above', () => {
    const before = findOverridingLines(splitLines('# a\r\n10.0.0.1 server\r\n# b\r\n'), override);
    const now = splitLines('# new\r\n# newer\r\n# a\r\n# b\r\n');
    expect(restoreOverride(now, override, before).join('')).toBe(
      '# new\r\n# newer\r\n# a\r\n10.0.0.1 server\r\n# b\r\n',
    );
  });
});
