import { describe, expect, it } from 'vitest';
import {
  connectionPacketMaxBytes,
  decodeConnectionReply,
  decodeConnectionRequest,
  encodeConnectionConfirm,
  encodeConnectionRequest,
  encodeMcsDisconnect,
} from '../../../../src/rdp/wire/connection.ts';
import { encodeTpkt } from '../../../../src/rdp/wire/tpkt.ts';
import { expectIncomplete, expectInvalid, valueOf } from './support/expect-decoded.ts';
import { hex } from './support/hex.ts';
import { connectionConfirmSample, connectionRequestSample, mcsDisconnectSample } from './support/samples.ts';

const sampleRequest = {
  cookie: 'eltons',
  routingToken: null,
  request: { flags: 0, protocols: 0 },
  correlation: null,
};

describe('samples of [MS-RDPBCGR] section 4', () => {
  it('4.1.1 connection request', () => {
    expect(encodeConnectionRequest(sampleRequest)).toEqual(connectionRequestSample);
    expect(valueOf(decodeConnectionRequest(connectionRequestSample), 44)).toEqual(sampleRequest);
  });

  it('4.1.2 connection confirm', () => {
    const reply = { type: 'response', flags: 0, protocol: 0 } as const;
    expect(encodeConnectionConfirm(reply)).toEqual(connectionConfirmSample);
    expect(valueOf(decodeConnectionReply(connectionConfirmSample), 19)).toEqual({ type: 'confirm', reply });
  });

  it('4.2.3 MCS disconnect provider ultimatum', () => {
    expect(encodeMcsDisconnect(3)).toEqual(mcsDisconnectSample);
    expect(valueOf(decodeConnectionReply(mcsDisconnectSample), 9)).toEqual({
      type: 'mcs-disconnect',
      reason: 3,
    });
  });
});

describe('connection packets', () => {
  it('writes the shortest request of the field', () => {
    const bytes = encodeConnectionRequest({
      ...sampleRequest,
      cookie: null,
      request: { flags: 0, protocols: 0x10 },
    });
    expect(bytes).toEqual(hex('03 00 00 13 0e e0 00 00 00 00 00 01 00 08 00 10 00 00 00'));
  });

  it('reads a confirm without an answer', () => {
    const bytes = hex('03 00 00 0b 06 d0 00 00 12 34 00');
    expect(encodeConnectionConfirm(null)).toEqual(bytes);
    expect(valueOf(decodeConnectionReply(bytes), 11)).toEqual({ type: 'confirm', reply: null });
  });

  it('reads a failure', () => {
    const bytes = hex('03 00 00 13 0e d0 00 00 12 34 00 03 00 08 00 05 00 00 00');
    expect(valueOf(decodeConnectionReply(bytes), 19)).toEqual({
      type: 'confirm',
      reply: { type: 'failure', code: 5 },
    });
  });

  it('refuses at once a packet longer than any of this phase', () => {
    expectInvalid(decodeConnectionReply(hex('03 00 40 00')), 'length-out-of-range', 2);
    expectInvalid(decodeConnectionReply(encodeTpkt(new Uint8Array(300))), 'length-out-of-range', 2);
    expectIncomplete(decodeConnectionReply(hex('03 00 01 03')), connectionPacketMaxBytes);
  });

  it('counts offsets from the start of the packet', () => {
    expectInvalid(decodeConnectionReply(hex('03 00 00 07 05 d0 00')), 'truncated-field', 7);
    expectInvalid(decodeConnectionReply(hex('03 00 00 0c 07 d0 00 00 12 34 00 09')), 'unknown-type', 11);
    expectInvalid(decodeConnectionReply(hex('03 00 00 09 02 f0 80 68 00')), 'unknown-type', 7);
  });

  it('refuses a request as a reply, and a reply as a request', () => {
    expectInvalid(decodeConnectionReply(connectionRequestSample), 'unknown-type', 5);
    expectInvalid(decodeConnectionRequest(connectionConfirmSample), 'unknown-type', 5);
  });
});
