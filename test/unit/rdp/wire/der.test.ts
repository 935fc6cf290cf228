import { describe, expect, it } from 'vitest';
import { decodeDer, derIntegerToU32, encodeDer, encodeDerInteger } from '../../../../src/rdp/wire/der.ts';
import { expectIncomplete, expectInvalid, valueOf } from './support/expect-decoded.ts';
import { hex } from './support/hex.ts';

describe('DER elements', () => {
  it.each([
    [0, '04 00'],
    [0x7f, '04 7f'],
    [0x80, '04 81 80'],
    [0xff, '04 81 ff'],
    [0x100, '04 82 01 00'],
    [0xffff, '04 82 ff ff'],
    [0x10000, '04 83 01 00 00'],
  ])('write and read the length %i in its shortest form', (length, header) => {
    const bytes = encodeDer(4, new Uint8Array(length));
    expect(bytes.subarray(0, hex(header).length)).toEqual(hex(header));
    expect(valueOf(decodeDer(bytes), bytes.length).content).toHaveLength(length);
  });

  it.each([
    ['an indefinite length', '30 80', 'bad-der', 1],
    ['one byte of length where none is needed', '30 81 7f', 'bad-der', 1],
    ['two bytes of length where one is enough', '30 82 00 80', 'bad-der', 1],
    ['three bytes of length where two are enough', '30 83 00 ff ff', 'bad-der', 1],
    ['a length of four bytes', '30 84 00 00 00 01', 'length-out-of-range', 1],
    ['a tag of several bytes', '3f 81 01', 'bad-der', 0],
  ] as const)('refuse %s', (_, bytes, problem, offset) => {
    expectInvalid(decodeDer(hex(bytes)), problem, offset);
  });

  it('ask for the header, then for the content', () => {
    expectIncomplete(decodeDer(hex('30')), 2);
    expectIncomplete(decodeDer(hex('30 82')), 4);
    expectIncomplete(decodeDer(hex('30 82 01 00')), 260);
  });
});

describe('DER integers of 32 bits', () => {
  it.each([
    [0, '02 01 00'],
    [6, '02 01 06'],
    [0x7f, '02 01 7f'],
    [0x80, '02 02 00 80'],
    [0x7fff_ffff, '02 04 7f ff ff ff'],
    [0xc000_006d, '02 04 c0 00 00 6d'],
    [0xffff_ff80, '02 01 80'],
    [0xffff_ffff, '02 01 ff'],
  ])('%i', (value, bytes) => {
    expect(encodeDerInteger(value)).toEqual(hex(bytes));
    expect(derIntegerToU32(hex(bytes).subarray(2))).toBe(value);
  });

  it('are read from the positive form of an NTSTATUS too', () => {
    expect(derIntegerToU32(hex('00 c0 00 00 6d'))).toBe(0xc000_006d);
  });

  it.each(['', '01 00 00 00 00', '00 00 00 00 00 00'])('do not fit into "%s"', (content) => {
    expect(derIntegerToU32(hex(content))).toBeNull();
  });
});
