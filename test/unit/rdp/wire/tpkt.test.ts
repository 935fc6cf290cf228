import { describe, expect, it } from 'vitest';
import { decodeTpkt, encodeTpkt, tpktMaxBytes } from '../../../../src/rdp/wire/tpkt.ts';
import { expectIncomplete, expectInvalid, valueOf } from './support/expect-decoded.ts';
import { ascii, hex } from './support/hex.ts';

describe('TPKT', () => {
  it('frames a payload', () => {
    expect(encodeTpkt(hex('02 f0 80'))).toEqual(hex('03 00 00 07 02 f0 80'));
  });

  it('gives the payload and leaves what follows', () => {
    expect(valueOf(decodeTpkt(hex('03 00 00 07 02 f0 80 16 03')), 7)).toEqual(hex('02 f0 80'));
  });

  it('ignores the reserved byte', () => {
    expect(valueOf(decodeTpkt(hex('03 ff 00 04')), 4)).toHaveLength(0);
  });

  it('refuses another protocol at its first byte', () => {
    expectInvalid(decodeTpkt(ascii('H')), 'wrong-magic', 0);
  });

  it('refuses a length that does not cover the header', () => {
    expectInvalid(decodeTpkt(hex('03 00 00 03')), 'length-out-of-range', 2);
  });

  it('asks for the header, then for the whole', () => {
    expectIncomplete(decodeTpkt(hex('')), 4);
    expectIncomplete(decodeTpkt(hex('03 00')), 4);
    expectIncomplete(decodeTpkt(hex('03 00 ff ff')), tpktMaxBytes);
  });

  it('cannot carry more than its length field can say', () => {
    expect(encodeTpkt(new Uint8Array(tpktMaxBytes - 4))).toHaveLength(tpktMaxBytes);
    expect(() => encodeTpkt(new Uint8Array(tpktMaxBytes - 3))).toThrow(RangeError);
  });
});
