import { describe, expect, it } from 'vitest';
import { bareNegotiate, encodeNtlmNegotiate } from '../../../../src/rdp/wire/ntlm-negotiate.ts';
import { decodeTsRequest, encodeTsRequest } from '../../../../src/rdp/wire/ts-request.ts';
import type { TsRequest } from '../../../../src/rdp/wire/ts-request.ts';
import { expectIncomplete, expectInvalid, valueOf } from './support/expect-decoded.ts';
import { ascii, hex } from './support/hex.ts';
import { ntlmNegotiateSample, tsRequestNegotiateSample } from './support/samples.ts';

const empty: TsRequest = {
  version: 6,
  negoTokens: [],
  authInfo: null,
  pubKeyAuth: null,
  errorCode: null,
  clientNonce: null,
};

describe('TSRequest', () => {
  it('carries a bare NEGOTIATE byte for byte as Windows sends it', () => {
    const bytes = encodeTsRequest({ ...empty, negoTokens: [encodeNtlmNegotiate(bareNegotiate)] });
    expect(bytes).toEqual(tsRequestNegotiateSample);
    expect(valueOf(decodeTsRequest(bytes), 57)).toEqual({ ...empty, negoTokens: [ntlmNegotiateSample] });
  });

  it('reads a refusal', () => {
    const bytes = hex('30 0d a0 03 02 01 06 a4 06 02 04 c0 00 00 6d');
    expect(valueOf(decodeTsRequest(bytes), 15)).toEqual({ ...empty, errorCode: 0xc000_006d });
  });

  it('reads a refusal with 12 kB of zeros as token, as freerdp-shadow 2.11 sends it', () => {
    const request = { ...empty, negoTokens: [new Uint8Array(12_288)], errorCode: 0xc000_006d };
    const bytes = encodeTsRequest(request);
    expect(valueOf(decodeTsRequest(bytes), bytes.length)).toEqual(request);
  });

  it('leaves what follows it', () => {
    const bytes = hex('30 05 a0 03 02 01 02 ff');
    expect(valueOf(decodeTsRequest(bytes), 7)).toEqual({ ...empty, version: 2 });
  });

  it('reads an empty list of tokens', () => {
    expect(valueOf(decodeTsRequest(hex('30 09 a0 03 02 01 02 a1 02 30 00')), 11).negoTokens).toEqual([]);
  });

  it.each([
    ['another protocol', ascii('HTTP'), 'wrong-magic', 0],
    ['more bytes than we hold, before they come', hex('30 83 01 00 01'), 'length-out-of-range', 1],
    ['an indefinite length', hex('30 80'), 'bad-der', 1],
    ['no version', hex('30 00'), 'truncated-field', 2],
    ['another field before the version', hex('30 08 a4 06 02 04 c0 00 00 6d'), 'unknown-type', 4],
    ['a field twice', hex('30 0a a0 03 02 01 06 a0 03 02 01 06'), 'unknown-type', 9],
    ['a field behind the last', hex('30 07 a0 03 02 01 06 a6 00'), 'unknown-type', 9],
    ['a field that its structure cuts off', hex('30 06 a0 03 02 01 06 a1'), 'truncated-field', 7],
    ['a version that is no integer', hex('30 05 a0 03 04 01 06'), 'unknown-type', 4],
    ['a version without content', hex('30 04 a0 02 02 00'), 'bad-value', 6],
    ['two integers as version', hex('30 08 a0 06 02 01 06 02 01 06'), 'trailing-bytes', 7],
    ['a token that is no sequence', hex('30 0b a0 03 02 01 06 a1 04 30 02 04 00'), 'unknown-type', 13],
  ] as const)('refuses %s', (_, bytes, problem, offset) => {
    expectInvalid(decodeTsRequest(bytes), problem, offset);
  });

  it('refuses more tokens than anybody sends', () => {
    const bytes = encodeTsRequest({ ...empty, negoTokens: Array.from({ length: 9 }, () => hex('00')) });
    expect(decodeTsRequest(bytes)).toMatchObject({ kind: 'invalid', error: { problem: 'too-long' } });
  });

  it('asks for what is missing', () => {
    expectIncomplete(decodeTsRequest(hex('')), 2);
    expectIncomplete(decodeTsRequest(tsRequestNegotiateSample.subarray(0, 20)), 57);
  });
});
