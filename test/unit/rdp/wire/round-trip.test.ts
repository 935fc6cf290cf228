import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAvPairs, encodeAvPairs } from '../../../../src/rdp/wire/av-pairs.ts';
import {
  decodeConnectionReply,
  decodeConnectionRequest,
  encodeConnectionRequest,
} from '../../../../src/rdp/wire/connection.ts';
import { decodeDisconnectUltimatum, encodeDisconnectUltimatum } from '../../../../src/rdp/wire/mcs.ts';
import {
  decodeConnectionRequestData,
  decodeNegotiationReply,
  encodeConnectionRequestData,
  encodeNegotiationReply,
} from '../../../../src/rdp/wire/negotiation.ts';
import { decodeNtlmChallenge, encodeNtlmChallenge } from '../../../../src/rdp/wire/ntlm-challenge.ts';
import { decodeNtlmNegotiate, encodeNtlmNegotiate } from '../../../../src/rdp/wire/ntlm-negotiate.ts';
import type { Decoder } from '../../../../src/rdp/wire/parsed.ts';
import { decodeUdpSyn, encodeUdpSyn } from '../../../../src/rdp/wire/rdpeudp.ts';
import { decodeTpkt, encodeTpkt } from '../../../../src/rdp/wire/tpkt.ts';
import { decodeTsRequest, encodeTsRequest } from '../../../../src/rdp/wire/ts-request.ts';
import { decodeX224, encodeX224 } from '../../../../src/rdp/wire/x224.ts';
import * as arbitrary from './support/arbitraries.ts';
import { encodeConnectionReply } from './support/encode-reply.ts';

function readsBack<T>(
  values: fc.Arbitrary<T>,
  encode: (value: T) => Uint8Array,
  decode: Decoder<unknown>,
): void {
  fc.assert(
    fc.property(values, (value) => {
      const bytes = encode(value);
      expect(decode(bytes)).toEqual({ kind: 'value', value, size: bytes.length });
    }),
  );
}

describe('what is encoded reads back unchanged', () => {
  it('TPKT', () => readsBack(arbitrary.byteString(0, 2000), encodeTpkt, decodeTpkt));
  it('X.224', () => readsBack(arbitrary.x224Tpdu, encodeX224, decodeX224));
  it('connection request data', () =>
    readsBack(arbitrary.connectionRequestData, encodeConnectionRequestData, decodeConnectionRequestData));
  it('connection request', () =>
    readsBack(arbitrary.connectionRequestData, encodeConnectionRequest, decodeConnectionRequest));
  it('negotiation reply', () =>
    readsBack(arbitrary.negotiationReply, encodeNegotiationReply, decodeNegotiationReply));
  it('connection reply', () =>
    readsBack(arbitrary.connectionReply, encodeConnectionReply, decodeConnectionReply));
  it('MCS disconnect', () =>
    readsBack(fc.integer({ min: 0, max: 4 }), encodeDisconnectUltimatum, decodeDisconnectUltimatum));
  it('TSRequest', () => readsBack(arbitrary.tsRequest, encodeTsRequest, decodeTsRequest));
  it('AV pairs', () => readsBack(arbitrary.avPairs, encodeAvPairs, decodeAvPairs));
  it('NTLM NEGOTIATE', () => readsBack(arbitrary.ntlmNegotiate, encodeNtlmNegotiate, decodeNtlmNegotiate));
  it('NTLM CHALLENGE', () => readsBack(arbitrary.ntlmChallenge, encodeNtlmChallenge, decodeNtlmChallenge));
  it('RDP-UDP SYN and SYN+ACK', () =>
    readsBack(arbitrary.udpSyn, (packet) => encodeUdpSyn(packet, 0), decodeUdpSyn));
  it('RDP-UDP SYN and SYN+ACK with padding', () =>
    readsBack(arbitrary.udpSyn, (packet) => encodeUdpSyn(packet, 1232), decodeUdpSyn));
});
