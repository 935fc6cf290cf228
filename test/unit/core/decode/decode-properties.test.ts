import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeTables, decodeErrorText } from '../../../../src/catalog/codes/index.ts';
import { maxTextLength } from '../../../../src/core/decode/normalise-text.ts';

const mainCodes = codeTables
  .filter(({ family }) => family === 'disconnect-reason' || family === 'gateway-reason')
  .flatMap(({ entries }) => entries.map(({ code }) => code))
  .filter((code) => code > 0xff);
const extendedCodes = codeTables
  .filter(({ family }) => family === 'extended-reason')
  .flatMap(({ entries }) => entries.map(({ code }) => code));
const systemResults = codeTables
  .filter(({ family }) => family === 'hresult' || family === 'ntstatus')
  .flatMap(({ entries }) => entries.map(({ code }) => code));

/** Texts that look like dialogs gone wrong: pieces in any order. */
const pieces = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '0x',
      '0x904',
      '2308',
      '-',
      ':',
      '(',
      ')',
      '.',
      '/',
      '\u200F',
      '１',
      'extended',
      '<EventData>',
      '年',
    ),
    fc.nat().map(String),
  ),
  { maxLength: 60 },
);

describe('decoding any text', () => {
  it('never throws, and keeps every value in 32 bits', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const { pair } = decodeErrorText(parts.join(''));
        for (const value of [pair.code, pair.extendedCode]) {
          expect(value === null || (Number.isInteger(value) && value >= 0 && value <= 0xffffffff)).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('gives the same answer for the same pair in hex and in decimal', () => {
    fc.assert(
      fc.property(fc.constantFrom(...mainCodes), fc.constantFrom(...extendedCodes), (code, extendedCode) => {
        const hex = decodeErrorText(`0x${code.toString(16)} 0x${extendedCode.toString(16)}`);
        expect(hex.pair).toEqual({ code, extendedCode });
        expect(decodeErrorText(`${code} ${extendedCode}`)).toEqual(hex);
        expect(decodeErrorText(`Code: ${code}\nExtended: ${extendedCode}`)).toEqual(hex);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same answer for a system result in hex, without 0x, signed and unsigned', () => {
    for (const code of systemResults) {
      const hex = decodeErrorText(`0x${code.toString(16)}`);
      expect(hex.pair).toEqual({ code, extendedCode: null });
      for (const text of [code.toString(16).toUpperCase(), String(code), String(code | 0)]) {
        expect(decodeErrorText(text), text).toEqual(hex);
      }
    }
  });

  it('does not let words around the dialog change the answer', () => {
    const dialog = '\nError code: 0x904\nExtended error code: 0x7\n';
    const words = fc.string({
      unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvw yz,äßж')),
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(decodeErrorText(`${before}${dialog}${after}`).pair).toEqual({ code: 0x904, extendedCode: 7 });
      }),
    );
  });

  it('reads no further than its limit', () => {
    expect(decodeErrorText(`${' '.repeat(maxTextLength)}0x904`).outcome).toBe('no-code');
  });

  // Shapes on which a pattern that backtracks would take seconds; one pass takes about a millisecond of CPU.
  it.each([
    '1',
    '(',
    '1)',
    '0x',
    'a.',
    '1.',
    '1:',
    'a:',
    'ID ',
    'port ',
    '-',
    '- ',
    '年',
    '\u200F',
    ' ',
    '1 ',
    'err',
    '8000000',
    'ﷺ',
  ])('takes linear time on %j repeated', (unit) => {
    const text = unit.repeat(Math.ceil(maxTextLength / unit.length));
    const before = process.cpuUsage();
    decodeErrorText(text);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(500);
  });
});
