import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wantsColour } from '../../../src/cli/io.ts';
import { cutTo, displayWidth, padEnd, padStart } from '../../../src/cli/terminal/display-width.ts';
import { showsUnicode } from '../../../src/cli/terminal/marks.ts';
import { wrap, wrapWith } from '../../../src/cli/terminal/wrap.ts';
import { formatDuration } from '../../../src/shared/durations.ts';
import { sureness } from '../../../src/shared/sureness.ts';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['büro', 4],
    ['e\u0301', 1],
    ['漢字', 4],
    ['ｗｉｄｅ', 8],
    ['🙂', 2],
    ['✓ ✕ –', 5],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('cutTo and padding', () => {
  it('cuts only what is too wide', () => {
    expect(cutTo('abcdef', 6, '…')).toBe('abcdef');
    expect(cutTo('abcdefg', 6, '…')).toBe('abcde…');
    expect(cutTo('漢字漢字', 5, '…')).toBe('漢字…');
    expect(cutTo('abc', 2, '...')).toBe('');
  });
  it('pads by columns, not by characters', () => {
    expect(padEnd('漢', 4)).toBe('漢  ');
    expect(padStart('12 ms', 8)).toBe('   12 ms');
    expect(padEnd('long', 2)).toBe('long');
  });
});

describe('wrap', () => {
  it('breaks between words, and inside a word that is longer than a line', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('ab 0123456789', 4)).toEqual(['ab', '0123', '4567', '89']);
    expect(wrap('', 10)).toEqual(['']);
  });
  it('indents the first line and the others', () => {
    expect(wrapWith('1. ', '   ', 'one two', 8)).toEqual(['1. one', '   two']);
  });
  it('keeps every character but spaces, within the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 2, max: 40 }),
        (text, width) => {
          const lines = wrap(text, width);
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
          const letters = (some: string): string => some.replaceAll(' ', '');
          expect(letters(lines.join(''))).toBe(letters(wrap(text, 1000).join('')));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('formatDuration', () => {
  it.each([
    [0, '<1 ms'],
    [0.95, '1 ms'],
    [41.2, '41 ms'],
    [999.4, '999 ms'],
    [999.5, '1.0 s'],
    [59_949, '59.9 s'],
    [59_950, '1 min 0 s'],
    [125_000, '2 min 5 s'],
  ])('%d milliseconds are %s', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });
});

describe('sureness', () => {
  it.each([
    [1, 'Almost certain: we are 99 % sure'],
    [0.86, 'Very likely: we are 86 % sure'],
    [0.6, 'Likely: we are 60 % sure'],
    [0.4, 'Possible: we are 40 % sure'],
    [0.1, 'Not likely, but nothing else fits better: we are 10 % sure'],
  ])('%d is "%s"', (confidence, words) => {
    expect(sureness(confidence)).toBe(words);
  });
});

describe('wantsColour', () => {
  it.each<[env: NodeJS.ProcessEnv, terminal: boolean, wanted: boolean]>([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ TERM: 'dumb' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
  ])('with %j on a terminal (%j): %j', (env, terminal, wanted) => {
    expect(wantsColour(env, terminal)).toBe(wanted);
  });
});

describe('showsUnicode', () => {
  it.each<[env: NodeJS.ProcessEnv, platform: NodeJS.Platform, shown: boolean]>([
    [{ LANG: 'en_GB.UTF-8' }, 'linux', true],
    [{ LANG: 'C.utf8' }, 'linux', true],
    [{ LANG: 'C' }, 'linux', false],
    [{}, 'linux', false],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'C' }, 'linux', false],
    [{ LANG: 'C', LC_CTYPE: 'de_DE.UTF-8' }, 'darwin', true],
    [{ WT_SESSION: 'x' }, 'win32', true],
    [{}, 'win32', false],
  ])('with %j on %s: %j', (env, platform, shown) => {
    expect(showsUnicode(env, platform)).toBe(shown);
  });
});
