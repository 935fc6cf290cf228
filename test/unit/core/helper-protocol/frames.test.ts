import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeMessage, MessageReader } from '../../../../src/core/helper-protocol/frames.ts';
import { toHelperSchema } from '../../../../src/shared/helper-protocol/messages.ts';
import { frameOf, toHelper } from './support/samples.ts';

const limit = 65_536;
const reader = () => new MessageReader(toHelperSchema, limit);

describe('the frames of the pipe', () => {
  it('bring every message over, however the stream is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...toHelper), { maxLength: 8 }),
        fc.array(fc.nat({ max: 90 })),
        (messages, cuts) => {
          const stream = Buffer.concat(messages.map((message) => encodeMessage(message, limit)!));
          const read = reader();
          const got = [];
          let at = 0;
          for (const cut of [...cuts, stream.length]) {
            got.push(...read.push(stream.subarray(at, at + cut)));
            at += cut;
          }
          expect(got).toEqual(messages.map((message) => ({ ok: true, message })));
        },
      ),
    );
  });

  it.each([
    ['empty', frameOf('')],
    ['not-json', frameOf('{"message":"cancel"')],
    ['not-json', frameOf(Uint8Array.of(0xc0, 0x80))],
    ['not-json', frameOf('﻿x')],
    ['not-a-message', frameOf('null')],
    ['not-a-message', frameOf('{"message":"cancel","extra":1}')],
    ['not-a-message', frameOf('{"message":"Cancel"}')],
    ['too-large', Uint8Array.of(1, 0, 1, 0)],
    ['too-large', Uint8Array.of(255, 255, 255, 255, 0)],
  ])('end with the first that is %s', (reason, bytes) => {
    const read = reader();
    expect([...read.push(bytes)]).toEqual([{ ok: false, reason }]);
    expect([...read.push(encodeMessage({ message: 'cancel' }, limit)!)]).toEqual([]);
  });

  it('are not made for a message beyond the limit', () => {
    expect(encodeMessage({ text: 'x'.repeat(100) }, 100)).toBeNull();
    expect(encodeMessage({ text: 'ä'.repeat(45) }, 100)).toBeNull();
    expect(encodeMessage({ text: 'x'.repeat(80) }, 100)).not.toBeNull();
  });
});
