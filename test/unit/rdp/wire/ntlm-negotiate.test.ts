import { describe, expect, it } from 'vitest';
import { concatBytes } from '../../../../src/rdp/wire/bytes.ts';
import {
  bareNegotiate,
  decodeNtlmNegotiate,
  encodeNtlmNegotiate,
} from '../../../../src/rdp/wire/ntlm-negotiate.ts';
import { expectInvalid, valueOf } from './support/expect-decoded.ts';
import { ascii, hex } from './support/hex.ts';
import { ntlmChallengeSample, ntlmNegotiateSample } from './support/samples.ts';

/** Flags with domain, workstation and version; both names point behind the header. */
const withNames = concatBytes(
  hex('4e 54 4c 4d 53 53 50 00 01 00 00 00 b7 b2 08 e2 03 00 03 00 28 00 00 00 02 00 02 00 2b 00 00 00'),
  hex('0a 00 63 45 00 00 00 0f'),
  ascii('DOMPC'),
);

describe('NTLM NEGOTIATE', () => {
  it('is 40 bytes when it names nobody', () => {
    expect(encodeNtlmNegotiate(bareNegotiate)).toEqual(ntlmNegotiateSample);
    expect(valueOf(decodeNtlmNegotiate(ntlmNegotiateSample), 40)).toEqual(bareNegotiate);
  });

  it('carries domain and workstation', () => {
    const message = { ...bareNegotiate, flags: 0xe208_b2b7, domain: 'DOM', workstation: 'PC' };
    expect(encodeNtlmNegotiate(message)).toEqual(withNames);
    expect(valueOf(decodeNtlmNegotiate(withNames), 45)).toEqual(message);
  });

  it('may end before the version, as old clients send it', () => {
    const old = concatBytes(hex('4e 54 4c 4d 53 53 50 00 01 00 00 00 07 82 00 00'), new Uint8Array(16));
    expect(valueOf(decodeNtlmNegotiate(old), 32)).toEqual({
      flags: 0x8207,
      version: null,
      domain: null,
      workstation: null,
    });
  });

  it.each([
    ['another protocol', ascii('NTLMSSQ'), 'wrong-magic', 0],
    ['an early end', ntlmNegotiateSample.subarray(0, 31), 'truncated-field', 31],
    ['a version flag without version', ntlmNegotiateSample.subarray(0, 39), 'truncated-field', 39],
    ['a challenge', ntlmChallengeSample, 'unknown-type', 8],
    ['a domain outside the message', withNames.with(20, 0x2b), 'length-out-of-range', 16],
    ['a workstation with control characters', withNames.with(43, 0x1b), 'bad-value', 24],
  ] as const)('refuses %s', (_, bytes, problem, offset) => {
    expectInvalid(decodeNtlmNegotiate(bytes), problem, offset);
  });

  it('refuses a domain longer than any', () => {
    const bytes = encodeNtlmNegotiate({ ...bareNegotiate, domain: 'D'.repeat(256) });
    expectInvalid(decodeNtlmNegotiate(bytes), 'too-long', 16);
  });
});
