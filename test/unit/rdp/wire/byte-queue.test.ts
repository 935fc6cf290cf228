import { describe, expect, it } from 'vitest';
import { FrameReader } from '../../../../src/rdp/wire/byte-queue.ts';
import { concatBytes } from '../../../../src/rdp/wire/bytes.ts';
import { decodeTpkt, encodeTpkt } from '../../../../src/rdp/wire/tpkt.ts';
import { expectIncomplete, expectInvalid, valueOf } from './support/expect-decoded.ts';

const frame = encodeTpkt(Uint8Array.of(1, 2, 3));

describe('FrameReader', () => {
  it('keeps what follows a frame', () => {
    const reader = new FrameReader(decodeTpkt, 100);
    reader.push(concatBytes(frame, [0x16, 0x03]));
    expect(valueOf(reader.next(), 7)).toEqual(Uint8Array.of(1, 2, 3));
    expect(reader.rest()).toEqual(Uint8Array.of(0x16, 0x03));
  });

  it('does not change a value that it gave out when more arrives', () => {
    const reader = new FrameReader(decodeTpkt, 100_000);
    reader.push(frame);
    const value = valueOf(reader.next(), 7);
    for (let count = 0; count < 200; count += 1) {
      reader.push(encodeTpkt(new Uint8Array(300).fill(0xee)));
      valueOf(reader.next(), 304);
    }
    expect(value).toEqual(Uint8Array.of(1, 2, 3));
  });

  it('does not change when the caller reuses the chunk', () => {
    const reader = new FrameReader(decodeTpkt, 100);
    const chunk = frame.slice();
    reader.push(chunk);
    chunk.fill(0xff);
    expect(valueOf(reader.next(), 7)).toEqual(Uint8Array.of(1, 2, 3));
  });

  it('refuses a frame that announces more than the limit before it arrives', () => {
    const reader = new FrameReader(decodeTpkt, 50);
    reader.push(Uint8Array.of(3, 0, 0, 51));
    expectInvalid(reader.next(), 'too-long', 4);
  });

  it('gives the frames before an overflow, then too-long for good', () => {
    const reader = new FrameReader(decodeTpkt, 10);
    reader.push(concatBytes(frame, frame, frame));
    expect(valueOf(reader.next(), 7)).toEqual(Uint8Array.of(1, 2, 3));
    expectInvalid(reader.next(), 'too-long', 3);
    reader.push(frame);
    expectInvalid(reader.next(), 'too-long', 3);
    expect(reader.rest()).toHaveLength(3);
  });

  it('answers the same invalid again and keeps the bytes for the record', () => {
    const reader = new FrameReader(decodeTpkt, 100);
    reader.push(Uint8Array.of(0x48, 0x54));
    expectInvalid(reader.next(), 'wrong-magic', 0);
    reader.push(Uint8Array.of(0x54, 0x50));
    expectInvalid(reader.next(), 'wrong-magic', 0);
    expect(reader.rest()).toEqual(Uint8Array.of(0x48, 0x54, 0x54, 0x50));
  });

  it('asks for the bytes that are missing', () => {
    const reader = new FrameReader(decodeTpkt, 100);
    expectIncomplete(reader.next(), 4);
    reader.push(frame.subarray(0, 5));
    expectIncomplete(reader.next(), 7);
    reader.push(frame.subarray(5, 6));
    expectIncomplete(reader.next(), 7);
    reader.push(frame.subarray(6));
    valueOf(reader.next(), 7);
  });

  it('holds no more than its limit, however much is pushed', () => {
    const reader = new FrameReader(decodeTpkt, 1000);
    const chunk = concatBytes([3, 0, 3, 0xe8], new Uint8Array(64 * 1024));
    for (let count = 0; count < 100; count += 1) {
      reader.push(chunk);
      expect(reader.rest()).toHaveLength(1000);
    }
    expect(valueOf(reader.next(), 1000)).toHaveLength(996);
    expectInvalid(reader.next(), 'too-long', 0);
  });
});
