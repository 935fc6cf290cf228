import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filetimeToUnixMs, unixMsToFiletime } from '../../../../src/rdp/wire/filetime.ts';

const lastMs = Date.parse('9999-12-31T23:59:59.999Z');

describe('FILETIME', () => {
  it.each([
    [0n, '1601-01-01T00:00:00.000Z'],
    [0x019d_b1de_d53e_8000n, '1970-01-01T00:00:00.000Z'],
    [132_223_104_000_000_000n, '2020-01-01T00:00:00.000Z'],
    [unixMsToFiletime(lastMs), '9999-12-31T23:59:59.999Z'],
  ])('%i is %s', (filetime, iso) => {
    expect(filetimeToUnixMs(filetime)).toBe(Date.parse(iso));
  });

  it('rounds down to the millisecond', () => {
    expect(filetimeToUnixMs(unixMsToFiletime(1000) + 9_999n)).toBe(1000);
  });

  it.each([-1n, unixMsToFiletime(lastMs) + 10_000n, 0xffff_ffff_ffff_ffffn])('%i is no time', (filetime) => {
    expect(filetimeToUnixMs(filetime)).toBeNull();
  });

  it('comes back from milliseconds', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.parse('1601-01-01T00:00:00Z'), max: lastMs }), (unixMs) => {
        expect(filetimeToUnixMs(unixMsToFiletime(unixMs))).toBe(unixMs);
      }),
    );
  });

  it('does not exist for what is no number', () => {
    expect(() => unixMsToFiletime(Number.NaN)).toThrow(RangeError);
  });
});
