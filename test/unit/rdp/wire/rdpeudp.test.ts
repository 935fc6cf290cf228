import { describe, expect, it } from 'vitest';
import { concatBytes } from '../../../../src/rdp/wire/bytes.ts';
import { decodeUdpSyn, encodeUdpSyn, udpFlag, udpVersion } from '../../../../src/rdp/wire/rdpeudp.ts';
import type { UdpSyn } from '../../../../src/rdp/wire/rdpeudp.ts';
import { expectInvalid, valueOf } from './support/expect-decoded.ts';
import { hex } from './support/hex.ts';
import { udpSynAckSample, udpSynSample } from './support/samples.ts';

const syn: UdpSyn = {
  snSourceAck: 0xffff_ffff,
  receiveWindow: 1024,
  flags: udpFlag.syn | udpFlag.synLossy | udpFlag.correlationId,
  initialSequence: 0x42,
  upstreamMtu: 1232,
  downstreamMtu: 1232,
  correlationId: hex('d2 35 ac 43 89 41 42 da b1 0e dd 68 87 f7 f9 fb'),
  synEx: null,
};
const synAck: UdpSyn = { ...syn, snSourceAck: 0x42, flags: udpFlag.syn | udpFlag.ack, correlationId: null };
const versionThree = { flags: 1, version: udpVersion.three, cookieHash: null };

describe('samples of [MS-RDPEUDP] section 4.1', () => {
  it.each([
    ['4.1.1 SYN', syn, udpSynSample],
    ['4.1.2 SYN and ACK', synAck, udpSynAckSample],
  ])('%s', (_, packet, sample) => {
    const padded = concatBytes(sample, new Uint8Array(1232 - sample.length));
    expect(encodeUdpSyn(packet, 1232)).toEqual(padded);
    expect(valueOf(decodeUdpSyn(padded), 1232)).toEqual(packet);
  });
});

describe('RDP-UDP SYN and SYN+ACK', () => {
  it('puts the version behind the correlation id and announces both', () => {
    const bytes = encodeUdpSyn({ ...syn, flags: udpFlag.syn, synEx: { ...versionThree, version: 2 } }, 0);
    expect(bytes.subarray(6, 8)).toEqual(hex('18 01'));
    expect(bytes.subarray(48)).toEqual(hex('00 01 00 02'));
  });

  it('does not take padding for a cookie hash', () => {
    const packet = { ...synAck, flags: udpFlag.syn | udpFlag.synEx, synEx: versionThree };
    expect(valueOf(decodeUdpSyn(encodeUdpSyn(packet, 1232)), 1232)).toEqual(packet);
  });

  it('does not expect a cookie hash from a server', () => {
    const packet = { ...synAck, flags: synAck.flags | udpFlag.synEx, synEx: versionThree };
    const bytes = concatBytes(encodeUdpSyn(packet, 0), new Uint8Array(40).fill(0xee));
    expect(valueOf(decodeUdpSyn(bytes), 60)).toEqual(packet);
  });

  it('does not cut a datagram that is longer than the padding asked for', () => {
    expect(encodeUdpSyn(syn, 20)).toEqual(udpSynSample);
  });

  it.each([
    ['an early end', udpSynAckSample.subarray(0, 15), 'truncated-field', 15],
    ['an acknowledgement of data', udpSynAckSample.with(7, 4), 'unknown-type', 6],
    ['a correlation id that ends early', udpSynSample.subarray(0, 47), 'truncated-field', 47],
    [
      'a version that ends early',
      concatBytes(udpSynAckSample.with(6, 0x10), hex('00 01 00')),
      'truncated-field',
      19,
    ],
  ] as const)('refuses %s', (_, bytes, problem, offset) => {
    expectInvalid(decodeUdpSyn(bytes), problem, offset);
  });

  it('is not written with a correlation id or cookie hash of another size', () => {
    expect(() => encodeUdpSyn({ ...syn, correlationId: hex('01') }, 0)).toThrow(RangeError);
    expect(() => encodeUdpSyn({ ...syn, synEx: { ...versionThree, cookieHash: hex('01') } }, 0)).toThrow(
      RangeError,
    );
  });
});
