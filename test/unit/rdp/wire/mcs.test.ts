import { describe, expect, it } from 'vitest';
import { decodeDisconnectUltimatum, encodeDisconnectUltimatum } from '../../../../src/rdp/wire/mcs.ts';
import { expectInvalid, valueOf } from './support/expect-decoded.ts';
import { hex } from './support/hex.ts';

describe('MCS disconnect provider ultimatum', () => {
  it.each([
    [0, '20 00'],
    [1, '20 80'],
    [2, '21 00'],
    [3, '21 80'],
    [4, '22 00'],
  ])('packs reason %i into its nine bits', (reason, bytes) => {
    expect(encodeDisconnectUltimatum(reason)).toEqual(hex(bytes));
    expect(valueOf(decodeDisconnectUltimatum(hex(bytes)), 2)).toBe(reason);
  });

  it.each([
    ['nothing', '', 'truncated-field', 0],
    ['half of it', '21', 'truncated-field', 1],
    ['a reason that MCS lacks', '22 80', 'bad-value', 0],
    ['another MCS PDU', '68 00', 'unknown-type', 0],
    ['bytes behind it', '21 80 00', 'trailing-bytes', 2],
  ] as const)('refuses %s', (_, bytes, problem, offset) => {
    expectInvalid(decodeDisconnectUltimatum(hex(bytes)), problem, offset);
  });

  it.each([-1, 5, 0.5])('has no reason %d to write', (reason) => {
    expect(() => encodeDisconnectUltimatum(reason)).toThrow(RangeError);
  });
});
