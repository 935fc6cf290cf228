import { describe, expect, it } from 'vitest';
import { decodeX224, encodeX224 } from '../../../../src/rdp/wire/x224.ts';
import { expectInvalid, valueOf } from './support/expect-decoded.ts';
import { hex } from './support/hex.ts';

describe('X.224', () => {
  it('reads a connection confirm without user data', () => {
    expect(valueOf(decodeX224(hex('06 d0 00 00 12 34 00')), 7)).toEqual({
      type: 'connection-confirm',
      destinationReference: 0,
      sourceReference: 0x1234,
      classOption: 0,
      userData: hex(''),
    });
  });

  it('reads a data TPDU in the middle of a transmission', () => {
    expect(valueOf(decodeX224(hex('02 f0 00 aa')), 4)).toEqual({
      type: 'data',
      endOfTransmission: false,
      payload: hex('aa'),
    });
  });

  it('skips the variable part of a disconnect request', () => {
    expect(valueOf(decodeX224(hex('09 80 00 01 00 02 80 e0 01 07')), 10)).toEqual({
      type: 'disconnect-request',
      destinationReference: 1,
      sourceReference: 2,
      reason: 0x80,
    });
  });

  it('ignores the credit bits', () => {
    expect(valueOf(decodeX224(hex('06 ef 00 00 00 00 00')), 7).type).toBe('connection-request');
  });

  it.each([
    ['nothing', '', 'truncated-field', 0],
    ['a lone length indicator', '06', 'truncated-field', 1],
    ['the reserved length indicator', 'ff d0', 'length-out-of-range', 0],
    ['a header that ends early', '06 d0 00 00', 'truncated-field', 4],
    ['a confirm with too short a header', '05 d0 00 00 12 34', 'length-out-of-range', 0],
    ['a disconnect request without reason', '05 80 00 00 12 34', 'length-out-of-range', 0],
    ['an error without cause', '03 70 00 00', 'length-out-of-range', 0],
    ['a data TPDU of another class', '04 f0 80 00 00', 'length-out-of-range', 0],
    ['bytes behind a confirm', '06 d0 00 00 12 34 00 99', 'trailing-bytes', 7],
    ['an expedited data TPDU', '02 10 80', 'unknown-type', 1],
  ] as const)('refuses %s', (_, bytes, problem, offset) => {
    expectInvalid(decodeX224(hex(bytes)), problem, offset);
  });

  it('cannot carry more user data than its length indicator can say', () => {
    const tpdu = {
      type: 'connection-request',
      sourceReference: 0,
      destinationReference: 0,
      classOption: 0,
    } as const;
    expect(encodeX224({ ...tpdu, userData: new Uint8Array(248) })).toHaveLength(255);
    expect(() => encodeX224({ ...tpdu, userData: new Uint8Array(249) })).toThrow(RangeError);
  });
});
