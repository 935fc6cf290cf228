import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  helperArguments,
  helperPipeName,
  parseHelperArguments,
} from '../../../../src/shared/helper-protocol/words.ts';

const pipeName = 'rdp-troubleshooter-0123456789abcdef0123456789abcdef';
const good = ['elevated-helper', pipeName, '4711', '1'];

describe('the words of the helper', () => {
  it('come back as they were said', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 16, maxLength: 16 }),
        fc.integer({ min: 1, max: 0xffff_ffff }),
        fc.integer({ min: 1, max: 0xffff }),
        (random, parentProcessId, protocol) => {
          const words = { pipeName: helperPipeName(random), parentProcessId, protocol };
          expect(parseHelperArguments(helperArguments(words))).toEqual(words);
        },
      ),
    );
  });

  it.each([
    [[]],
    [good.slice(0, 3)],
    [[...good, '']],
    [[...good, '--help']],
    [['Elevated-helper', ...good.slice(1)]],
    [['elevated-helper', pipeName.toUpperCase(), '4711', '1']],
    [['elevated-helper', `${pipeName}0`, '4711', '1']],
    [['elevated-helper', `${pipeName}\n`, '4711', '1']],
    [['elevated-helper', `\\\\server\\pipe\\${pipeName}`, '4711', '1']],
    [['elevated-helper', '..\\..\\evil', '4711', '1']],
    [['elevated-helper', pipeName, '0', '1']],
    [['elevated-helper', pipeName, '-1', '1']],
    [['elevated-helper', pipeName, '04711', '1']],
    [['elevated-helper', pipeName, '0x10', '1']],
    [['elevated-helper', pipeName, '4711 ', '1']],
    [['elevated-helper', pipeName, '4294967296', '1']],
    [['elevated-helper', pipeName, '٤', '1']],
    [['elevated-helper', pipeName, '4711', '65536']],
    [['elevated-helper', pipeName, '4711', '1.0']],
  ])('%j are none', (words) => {
    expect(parseHelperArguments(words)).toBeNull();
  });

  it('are none when anything is put into them', () => {
    const place = fc.nat({ max: good.join('\0').length });
    fc.assert(
      fc.property(place, fc.string({ minLength: 1, unit: 'binary' }), (at, extra) => {
        const text = good.join('\0');
        const words = (text.slice(0, at) + extra + text.slice(at)).split('\0');
        // A digit more in a number is another number, which is a word of the grammar.
        fc.pre(!/^\d+$/u.test(extra));
        expect(parseHelperArguments(words)).toBeNull();
      }),
      { numRuns: 5000 },
    );
  });
});
