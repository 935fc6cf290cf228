import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasUnsafeCharacter, printable, quoted } from '../../../src/shared/printable.ts';

describe('printable', () => {
  it.each([
    ['plain', 'plain'],
    ['\u001B[31mred\u001B[0m', '�[31mred�[0m'],
    ['\u001B]0;title\u0007', '�]0;title�'],
    ['\u009B31m', '�31m'],
    ['a\r\nb\tc', 'a b c'],
    ['abc\u202Etxt.exe', 'abc�txt.exe'],
    ['\u2066a\u2069', '�a�'],
    ['zero\u200Bwidth', 'zero�width'],
    ['\uD800', '�'],
    ['tag\u{E0041}', 'tag�'],
    ['नमस्ते क्\u200Dष 🙂 bücher', 'नमस्ते क्\u200Dष 🙂 bücher'],
  ])('turns %j into %j', (text, clean) => {
    expect(printable(text)).toBe(clean);
  });

  it('leaves nothing that moves a cursor or turns text around, and changes nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = printable(text);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
        expect(printable(clean)).toBe(clean);
        expect(hasUnsafeCharacter(clean)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('quoted', () => {
  it('cuts what is long', () => {
    expect(quoted('a'.repeat(100), 10)).toBe(`"${'a'.repeat(9)}…"`);
  });
  it('cleans what it quotes', () => {
    expect(quoted('a\u001Bb')).toBe('"a�b"');
  });
});
