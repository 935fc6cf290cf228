import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FrameReader } from '../../../../src/rdp/wire/byte-queue.ts';
import { concatBytes } from '../../../../src/rdp/wire/bytes.ts';
import {
  decodeConnectionReply,
  decodeConnectionRequest,
  encodeConnectionRequest,
} from '../../../../src/rdp/wire/connection.ts';
import type { Decoder } from '../../../../src/rdp/wire/parsed.ts';
import { decodeTlsAnswer } from '../../../../src/rdp/wire/tls-hello.ts';
import { decodeTpkt, encodeTpkt } from '../../../../src/rdp/wire/tpkt.ts';
import { decodeTsRequest, encodeTsRequest } from '../../../../src/rdp/wire/ts-request.ts';
import * as arbitrary from './support/arbitraries.ts';
import { encodeConnectionReply } from './support/encode-reply.ts';

/** Codecs that read from a byte stream, each with messages that it must read. */
const streamCodecs: readonly {
  name: string;
  decode: Decoder<unknown>;
  messages: fc.Arbitrary<Uint8Array>;
}[] = [
  { name: 'TPKT', decode: decodeTpkt, messages: arbitrary.byteString(0, 300).map(encodeTpkt) },
  {
    name: 'connection request',
    decode: decodeConnectionRequest,
    messages: arbitrary.connectionRequestData.map(encodeConnectionRequest),
  },
  {
    name: 'connection reply',
    decode: decodeConnectionReply,
    messages: arbitrary.connectionReply.map(encodeConnectionReply),
  },
  { name: 'TSRequest', decode: decodeTsRequest, messages: arbitrary.tsRequest.map(encodeTsRequest) },
  {
    name: 'TLS alert',
    decode: decodeTlsAnswer,
    messages: arbitrary
      .byteString(2, 2)
      .map(([level = 0, description = 0]) => Uint8Array.of(21, 3, 3, 0, 2, level, description)),
  },
];

function takeAll<T>(reader: FrameReader<T>): T[] {
  const frames: T[] = [];
  for (let frame = reader.next(); frame.kind === 'value'; frame = reader.next()) frames.push(frame.value);
  return frames;
}

describe.each(streamCodecs)('$name as a stream', ({ decode, messages }) => {
  it('calls every prefix incomplete and never asks for more than there is', () => {
    fc.assert(
      fc.property(messages, (message) => {
        for (let length = 0; length < message.length; length += 1) {
          const decoded = decode(message.subarray(0, length));
          const need = decoded.kind === 'incomplete' ? decoded.need : Number.NaN;
          expect(need).toBeGreaterThan(length);
          expect(need).toBeLessThanOrEqual(message.length);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('gives the same frames however the stream is split and merged', () => {
    const streams = fc.record({
      sent: fc.array(messages, { minLength: 1, maxLength: 6 }),
      chunkSizes: fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 3000 })), {
        minLength: 1,
        maxLength: 12,
      }),
    });
    fc.assert(
      fc.property(streams, ({ sent, chunkSizes }) => {
        const stream = concatBytes(...sent);
        const reader = new FrameReader(decode, 65_536);
        const received: unknown[] = [];
        let start = 0;
        for (let turn = 0; start < stream.length; turn += 1) {
          // At least one byte in every full turn, so that the loop ends.
          const size = turn % chunkSizes.length === 0 ? 1 : (chunkSizes[turn % chunkSizes.length] ?? 1);
          reader.push(stream.subarray(start, start + size));
          start += size;
          received.push(...takeAll(reader));
        }
        const expected = sent.map((message) => {
          const decoded = decode(message);
          return decoded.kind === 'value' ? decoded.value : decoded;
        });
        expect(received).toEqual(expected);
        expect(reader.rest()).toHaveLength(0);
      }),
    );
  });
});
