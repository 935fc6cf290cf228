import { describe, expect, it } from 'vitest';
import { decodeAvPairs, encodeAvPairs, noAvPairs } from '../../../../src/rdp/wire/av-pairs.ts';
import { concatBytes } from '../../../../src/rdp/wire/bytes.ts';
import { filetimeToUnixMs } from '../../../../src/rdp/wire/filetime.ts';
import { expectInvalid, valueOf } from './support/expect-decoded.ts';
import { hex } from './support/hex.ts';
import { avPairsSample } from './support/samples.ts';

const endOfList = hex('00 00 00 00');

describe('AV pairs', () => {
  it('are those of [MS-NLMP] 4.2.4.3', () => {
    const pairs = { ...noAvPairs, netbiosDomain: 'Domain', netbiosComputer: 'Server' };
    expect(encodeAvPairs(pairs)).toEqual(avPairsSample);
    expect(valueOf(decodeAvPairs(avPairsSample), 36)).toEqual(pairs);
  });

  it('are read by their number', () => {
    const bytes = concatBytes(
      hex('03 00 02 00 61 00 04 00 02 00 62 00 05 00 02 00 63 00 09 00 02 00 64 00'),
      hex('06 00 04 00 02 00 00 00 07 00 08 00 00 80 3e d5 de b1 9d 01 08 00 01 00 ee 0a 00 01 00 dd'),
      hex('0b 00 01 00 cc'),
      endOfList,
    );
    const pairs = valueOf(decodeAvPairs(bytes), bytes.length);
    expect(pairs).toEqual({
      ...noAvPairs,
      dnsComputer: 'a',
      dnsDomain: 'b',
      dnsForest: 'c',
      targetName: 'd',
      flags: 2,
      timestamp: 0x019d_b1de_d53e_8000n,
      singleHost: hex('ee'),
      channelBindings: hex('dd'),
      unknown: [{ id: 11, value: hex('cc') }],
    });
    expect(filetimeToUnixMs(pairs.timestamp!)).toBe(0);
  });

  it('end at their end, whatever follows', () => {
    expect(valueOf(decodeAvPairs(concatBytes(endOfList, hex('ff ff ff ff'))), 4)).toEqual(noAvPairs);
  });

  it('count the later of two with one number', () => {
    const bytes = concatBytes(hex('03 00 02 00 61 00 03 00 02 00 62 00'), endOfList);
    expect(valueOf(decodeAvPairs(bytes), bytes.length).dnsComputer).toBe('b');
  });

  it.each([
    ['a list without end', hex('03 00 02 00 61 00'), 'truncated-field', 6],
    ['a value that the list cuts off', hex('03 00 04 00 61 00'), 'truncated-field', 6],
    ['an end with a value', hex('00 00 02 00 61 00'), 'length-out-of-range', 2],
    ['flags of three bytes', hex('06 00 03 00 02 00 00'), 'length-out-of-range', 2],
    ['a time of four bytes', hex('07 00 04 00 00 00 00 00'), 'length-out-of-range', 2],
    ['half a character', hex('01 00 01 00 61'), 'bad-value', 4],
    ['a terminal escape as name', hex('01 00 02 00 1b 00'), 'bad-value', 4],
    ['a lone surrogate', hex('01 00 02 00 00 d8'), 'bad-value', 4],
    [
      'a name of 256 characters',
      concatBytes(hex('01 00 00 02'), new Uint8Array(512).fill(0x61)),
      'too-long',
      2,
    ],
    [
      'more than 64 pairs',
      concatBytes(...Array.from({ length: 66 }, () => hex('0b 00 00 00'))),
      'too-long',
      260,
    ],
  ] as const)('refuse %s', (_, bytes, problem, offset) => {
    expectInvalid(decodeAvPairs(bytes), problem, offset);
  });

  it('are not written with a value that no length can say', () => {
    expect(() => encodeAvPairs({ ...noAvPairs, singleHost: new Uint8Array(65_536) })).toThrow(RangeError);
  });
});
