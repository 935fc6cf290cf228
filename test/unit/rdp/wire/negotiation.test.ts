import { describe, expect, it } from 'vitest';
import {
  decodeConnectionRequestData,
  decodeNegotiationReply,
  encodeConnectionRequestData,
} from '../../../../src/rdp/wire/negotiation.ts';
import type { ConnectionRequestData } from '../../../../src/rdp/wire/negotiation.ts';
import { expectInvalid, valueOf } from './support/expect-decoded.ts';
import { ascii, hex } from './support/hex.ts';
import { concatBytes } from '../../../../src/rdp/wire/bytes.ts';

const nothing: ConnectionRequestData = { cookie: null, routingToken: null, request: null, correlation: null };
const request = { flags: 0, protocols: 0x0b };
const requestBytes = hex('01 00 08 00 0b 00 00 00');
const correlationId = hex('d2 35 ac 43 89 41 42 da b1 0e dd 68 87 f7 f9 fb');
const correlationBytes = concatBytes(hex('06 00 24 00'), correlationId, new Uint8Array(16));

describe('connection request data', () => {
  it('announces the correlation info that it carries', () => {
    const bytes = encodeConnectionRequestData({ ...nothing, request, correlation: { correlationId } });
    expect(bytes).toEqual(concatBytes(hex('01 08 08 00 0b 00 00 00'), correlationBytes));
  });

  it('may be empty, as old clients send it', () => {
    expect(valueOf(decodeConnectionRequestData(hex('')), 0)).toEqual(nothing);
  });

  it('tells the routing token of a load balancer from a cookie', () => {
    const bytes = concatBytes(ascii('Cookie: msts=3640205228.15629.0000\r\n'), requestBytes);
    expect(valueOf(decodeConnectionRequestData(bytes), bytes.length)).toEqual({
      ...nothing,
      routingToken: 'Cookie: msts=3640205228.15629.0000',
      request,
    });
  });

  it('reads a cookie without a request behind it', () => {
    const bytes = ascii('Cookie: mstshash=eltons\r\n');
    expect(valueOf(decodeConnectionRequestData(bytes), bytes.length)).toEqual({
      ...nothing,
      cookie: 'eltons',
    });
  });

  it.each([
    ['a line without end', ascii('Cookie: mstshash=eltons'), 'truncated-field', 23],
    ['a line with control characters', ascii('Cookie: mstshash=\u001b[2J\r\n'), 'bad-value', 0],
    ['a request that ends early', requestBytes.subarray(0, 7), 'truncated-field', 7],
    ['a request of another length', requestBytes.with(2, 9), 'length-out-of-range', 2],
    ['correlation info alone', correlationBytes, 'unknown-type', 0],
    [
      'correlation info that ends early',
      concatBytes(requestBytes, correlationBytes.subarray(0, 35)),
      'truncated-field',
      43,
    ],
    [
      'correlation info of another length',
      concatBytes(requestBytes, correlationBytes.with(2, 0x23)),
      'length-out-of-range',
      10,
    ],
    ['another structure behind the request', concatBytes(requestBytes, requestBytes), 'unknown-type', 8],
    [
      'bytes behind the correlation info',
      concatBytes(requestBytes, correlationBytes, [0]),
      'trailing-bytes',
      44,
    ],
  ] as const)('refuses %s', (_, bytes, problem, offset) => {
    expectInvalid(decodeConnectionRequestData(bytes), problem, offset);
  });

  it.each<[string, Partial<ConnectionRequestData>]>([
    ['cookie and token together', { cookie: 'a', routingToken: 'b' }],
    ['a cookie that would end its line', { cookie: 'a\r\nb' }],
    ['a cookie outside Latin-1', { cookie: '\u0416' }],
    ['a correlation id of 15 bytes', { request, correlation: { correlationId: correlationId.subarray(1) } }],
    ['correlation info without a request', { correlation: { correlationId } }],
  ])('is not written with %s', (_, data) => {
    expect(() => encodeConnectionRequestData({ ...nothing, ...data })).toThrow(RangeError);
  });
});

describe('negotiation reply', () => {
  it.each([
    ['response', '02 1f 08 00 02 00 00 00', { type: 'response', flags: 0x1f, protocol: 2 }],
    ['failure', '03 00 08 00 05 00 00 00', { type: 'failure', code: 5 }],
    [
      'response with the highest bit',
      '02 00 08 00 00 00 00 80',
      { type: 'response', flags: 0, protocol: 2 ** 31 },
    ],
  ])('reads a %s', (_, bytes, reply) => {
    expect(valueOf(decodeNegotiationReply(hex(bytes)), 8)).toEqual(reply);
  });

  it('is null without user data', () => {
    expect(valueOf(decodeNegotiationReply(hex('')), 0)).toBeNull();
  });

  it.each([
    ['a request', '01 00 08 00 00 00 00 00', 'unknown-type', 0],
    ['one that ends early', '02 00 08 00 00 00 00', 'truncated-field', 7],
    ['another length', '02 00 00 08 00 00 00 00', 'length-out-of-range', 2],
    ['bytes behind it', '02 00 08 00 00 00 00 00 00', 'trailing-bytes', 8],
  ] as const)('refuses %s', (_, bytes, problem, offset) => {
    expectInvalid(decodeNegotiationReply(hex(bytes)), problem, offset);
  });
});
