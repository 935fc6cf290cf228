import fc from 'fast-check';
import { decodeAvPairs, encodeAvPairs } from '../../../../../src/rdp/wire/av-pairs.ts';
import { concatBytes } from '../../../../../src/rdp/wire/bytes.ts';
import {
  decodeConnectionReply,
  decodeConnectionRequest,
  encodeConnectionConfirm,
  encodeConnectionRequest,
  encodeMcsDisconnect,
} from '../../../../../src/rdp/wire/connection.ts';
import { contextTag, decodeDer, derTag, encodeDer } from '../../../../../src/rdp/wire/der.ts';
import {
  decodeConnectionRequestData,
  decodeNegotiationReply,
  encodeConnectionRequestData,
  encodeNegotiationReply,
} from '../../../../../src/rdp/wire/negotiation.ts';
import { decodeNtlmChallenge, encodeNtlmChallenge } from '../../../../../src/rdp/wire/ntlm-challenge.ts';
import { decodeNtlmNegotiate, encodeNtlmNegotiate } from '../../../../../src/rdp/wire/ntlm-negotiate.ts';
import { recogniseForeign } from '../../../../../src/rdp/wire/foreign.ts';
import { decodedValue, invalid } from '../../../../../src/rdp/wire/parsed.ts';
import type { Decoder } from '../../../../../src/rdp/wire/parsed.ts';
import { decodeUdpSyn, encodeUdpSyn } from '../../../../../src/rdp/wire/rdpeudp.ts';
import { findNtlmToken } from '../../../../../src/rdp/wire/spnego.ts';
import { decodeTlsAnswer } from '../../../../../src/rdp/wire/tls-hello.ts';
import { decodeTpkt, encodeTpkt } from '../../../../../src/rdp/wire/tpkt.ts';
import { decodeTsRequest, encodeTsRequest } from '../../../../../src/rdp/wire/ts-request.ts';
import { decodeX224, encodeX224 } from '../../../../../src/rdp/wire/x224.ts';
import * as arbitrary from './arbitraries.ts';
import { encodeConnectionReply } from './encode-reply.ts';
import { ascii, hex } from './hex.ts';
import * as sample from './samples.ts';

export interface FuzzTarget {
  readonly name: string;
  readonly decode: Decoder<unknown>;
  readonly corpus: readonly Uint8Array[];
}

const correlation = { correlationId: hex('d235ac43894142dab10edd6887f7f9fb') };
const bareRequest = { flags: 0, protocols: 11 };

/** Twelve messages of a kind, always the same ones. */
function generated<T>(values: fc.Arbitrary<T>, encode: (value: T) => Uint8Array): Uint8Array[] {
  return fc.sample(values, { numRuns: 12, seed: 7 }).map(encode);
}

/** freerdp-shadow 2.11 sends this shape after a refused logon. */
const errorWithLongToken = encodeTsRequest({
  version: 6,
  negoTokens: [new Uint8Array(12_288)],
  authInfo: null,
  pubKeyAuth: null,
  errorCode: 0xc000_006d,
  clientNonce: null,
});

const spnegoToken = encodeDer(
  contextTag(1),
  encodeDer(
    derTag.sequence,
    encodeDer(contextTag(0), encodeDer(0x0a, [1])),
    encodeDer(contextTag(1), encodeDer(derTag.objectIdentifier, hex('2b06010401823702020a'))),
    encodeDer(contextTag(2), encodeDer(derTag.octetString, sample.ntlmChallengeSample)),
  ),
);

/** As many pairs as are read, and one mutation away from too many. */
const manyAvPairs = concatBytes(...Array.from({ length: 64 }, () => hex('0b 00 00 00')), hex('00 00 00 00'));

const findToken: Decoder<unknown> = (bytes) => {
  const token = findNtlmToken(bytes);
  return token === null ? invalid('unknown-type', 0) : decodedValue(token, token.length);
};

const recognise: Decoder<unknown> = (bytes) => {
  const protocol = recogniseForeign(bytes);
  return protocol === 'unknown' ? invalid('unknown-type', 0) : decodedValue(protocol, 0);
};

export const fuzzTargets: readonly FuzzTarget[] = [
  {
    name: 'TPKT',
    decode: decodeTpkt,
    corpus: [sample.connectionConfirmSample, ...generated(arbitrary.byteString(0, 60), encodeTpkt)],
  },
  { name: 'X.224', decode: decodeX224, corpus: generated(arbitrary.x224Tpdu, encodeX224) },
  {
    name: 'negotiation request',
    decode: decodeConnectionRequest,
    corpus: [
      sample.connectionRequestSample,
      ...generated(arbitrary.connectionRequestData, encodeConnectionRequest),
    ],
  },
  {
    name: 'connection request data',
    decode: decodeConnectionRequestData,
    corpus: generated(arbitrary.connectionRequestData, encodeConnectionRequestData),
  },
  {
    name: 'correlation info',
    decode: decodeConnectionRequest,
    corpus: [null, 'eltons'].map((cookie) =>
      encodeConnectionRequest({ cookie, routingToken: null, request: bareRequest, correlation }),
    ),
  },
  {
    name: 'negotiation response',
    decode: decodeNegotiationReply,
    corpus: [0, 1, 2, 8].map((protocol) =>
      encodeNegotiationReply({ type: 'response', flags: 0x1f, protocol }),
    ),
  },
  {
    name: 'negotiation failure',
    decode: decodeNegotiationReply,
    corpus: [1, 2, 5].map((code) => encodeNegotiationReply({ type: 'failure', code })),
  },
  {
    name: 'connection reply',
    decode: decodeConnectionReply,
    corpus: [encodeConnectionConfirm(null), ...generated(arbitrary.connectionReply, encodeConnectionReply)],
  },
  { name: 'MCS disconnect', decode: decodeConnectionReply, corpus: [0, 1, 3].map(encodeMcsDisconnect) },
  { name: 'DER', decode: decodeDer, corpus: generated(arbitrary.tsRequest, encodeTsRequest) },
  {
    name: 'TSRequest',
    decode: decodeTsRequest,
    corpus: [
      sample.tsRequestNegotiateSample,
      errorWithLongToken,
      ...generated(arbitrary.tsRequest, encodeTsRequest),
    ],
  },
  { name: 'SPNEGO', decode: findToken, corpus: [spnegoToken, sample.ntlmChallengeSample] },
  {
    name: 'NTLM NEGOTIATE',
    decode: decodeNtlmNegotiate,
    corpus: [sample.ntlmNegotiateSample, ...generated(arbitrary.ntlmNegotiate, encodeNtlmNegotiate)],
  },
  {
    name: 'NTLM CHALLENGE',
    decode: decodeNtlmChallenge,
    corpus: [sample.ntlmChallengeSample, ...generated(arbitrary.ntlmChallenge, encodeNtlmChallenge)],
  },
  {
    name: 'AV pairs',
    decode: decodeAvPairs,
    corpus: [sample.avPairsSample, manyAvPairs, ...generated(arbitrary.avPairs, encodeAvPairs)],
  },
  {
    name: 'RDP-UDP SYN and SYN+ACK',
    decode: decodeUdpSyn,
    corpus: [
      sample.udpSynSample,
      sample.udpSynAckSample,
      ...generated(arbitrary.udpSyn, (packet) => encodeUdpSyn(packet, 0)),
    ],
  },
  {
    name: 'ClientHello answer',
    decode: decodeTlsAnswer,
    corpus: [
      '15 0303 0002 02 28',
      '15 0301 0002 02 46',
      '16 0303 005a 02 000056 0303',
      '16 0303 0004 0e 000000',
    ].map(hex),
  },
  {
    name: 'other protocols',
    decode: recognise,
    corpus: [
      'HTTP/1.1 400 Bad Request\r\n',
      'SSH-2.0-OpenSSH_9.2\r\n',
      '220 mx.example ESMTP\r\n',
      'RFB 003.008\n',
    ]
      .map(ascii)
      .concat(hex('15 03 03 00 02 02 28'), hex('4a 00 00 00 0a 38 2e 30 2e 33 36')),
  },
];
