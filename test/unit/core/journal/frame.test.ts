import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concatBytes } from '../../../../src/rdp/wire/bytes.ts';
import {
  encodeFrame,
  frameAt,
  frameHeaderBytes,
  maxPayloadBytes,
} from '../../../../src/core/journal/frame.ts';
import { scanFrames, type ScannedPart } from '../../../../src/core/journal/scan-frames.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const payload = fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }).map(text);
const scan = (bytes: Uint8Array): ScannedPart[] => [...scanFrames(bytes)];
const payloads = (bytes: Uint8Array): string[] =>
  scan(bytes).flatMap((part) => (part.type === 'frame' ? [new TextDecoder().decode(part.payload)] : []));

describe('encodeFrame', () => {
  it('lays out magic, length, checksum and payload', () => {
    const frame = Buffer.from(encodeFrame(text('{}\n')));
    // SHA-256 over 03 00 00 00 7b 7d 0a, computed with another program.
    expect(frame.toString('hex')).toBe('ff524a3103000000' + '0bc35e1e1710dff1' + '7b7d0a');
  });

  it.each([0, maxPayloadBytes + 1])('refuses a payload of %i bytes', (size) => {
    expect(() => encodeFrame(new Uint8Array(size))).toThrow(RangeError);
  });

  it('takes the largest payload', () => {
    const frame = encodeFrame(new Uint8Array(maxPayloadBytes).fill(0x20));
    expect(frameAt(frame, 0)?.length).toBe(maxPayloadBytes);
  });
});

describe('scanFrames', () => {
  it('finds every frame of an undamaged file', () => {
    fc.assert(
      fc.property(fc.array(payload), (all) => {
        const parts = scan(concatBytes(...all.map(encodeFrame)));
        expect(parts.map((part) => (part.type === 'frame' ? [...part.payload] : part))).toEqual(
          all.map((each) => [...each]),
        );
      }),
    );
  });

  it('loses only the frames that garbage, a changed byte or a missing piece has touched', () => {
    fc.assert(
      fc.property(
        fc.array(payload, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.uint8Array({ maxLength: 40 }),
        fc.nat({ max: 40 }),
        (all, where, garbage, removed) => {
          const frames = all.map(encodeFrame);
          const whole = concatBytes(...frames);
          const from = where % whole.length;
          const to = Math.min(whole.length, from + removed);
          const damaged = concatBytes(whole.subarray(0, from), garbage, whole.subarray(to));
          let offset = 0;
          const untouched = frames.flatMap((frame, index) => {
            const start = offset;
            offset += frame.length;
            return start + frame.length <= from || start >= Math.max(to, from + 1) ? [all[index]!] : [];
          });
          const found = payloads(damaged);
          for (const each of untouched) expect(found).toContain(new TextDecoder().decode(each));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('calls a gap torn when the beginning of a record, or zeros, are all that is there', () => {
    const frame = encodeFrame(text('{"a":1}\n'));
    for (let size = 1; size < frame.length; size += 1) {
      const beginning = frame.subarray(0, size);
      for (const bytes of [
        beginning,
        concatBytes(beginning, new Uint8Array(frame.length - size)),
        concatBytes(beginning, beginning),
      ])
        expect(scan(bytes)).toEqual([{ type: 'gap', offset: 0, byteCount: bytes.length, torn: true }]);
    }
    expect(scan(new Uint8Array(100))).toMatchObject([{ torn: true }]);
  });

  it('calls a gap damaged when a whole record stood there', () => {
    const frame = encodeFrame(text('{"a":1}\n'));
    for (let at = 8; at < frame.length; at += 1) {
      const changed = frame.slice();
      changed[at]! ^= 1;
      expect(scan(changed)).toMatchObject([{ type: 'gap', torn: false }]);
    }
    expect(scan(text('written by hand'))).toMatchObject([{ torn: false }]);
  });

  it('does not take content for a frame', () => {
    const inner = String.fromCharCode(...encodeFrame(text('{"kind":"forged"}\n')));
    expect(payloads(encodeFrame(text(JSON.stringify({ value: inner }))))).toHaveLength(1);
  });

  it('reads a hostile file in one pass', () => {
    // Four million bytes of headers, each claiming a payload of megabytes: squared, this would take hours.
    const header = concatBytes(
      encodeFrame(text('{}')).subarray(0, 4),
      [0xff, 0xff, 0x3f, 0],
      new Uint8Array(8),
    );
    const hostile = Buffer.alloc(4_000_000, header);
    expect(header.length).toBe(frameHeaderBytes);
    expect(scan(hostile)).toHaveLength(1);
    expect(scan(Buffer.alloc(4_000_000, 0xff))).toHaveLength(1);
  });
});
