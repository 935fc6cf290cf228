import { describe, expect, it } from 'vitest';
import { noAvPairs } from '../../../../src/rdp/wire/av-pairs.ts';
import { concatBytes } from '../../../../src/rdp/wire/bytes.ts';
import { decodeNtlmChallenge, encodeNtlmChallenge } from '../../../../src/rdp/wire/ntlm-challenge.ts';
import type { NtlmChallenge } from '../../../../src/rdp/wire/ntlm-challenge.ts';
import { expectInvalid, valueOf } from './support/expect-decoded.ts';
import { hex } from './support/hex.ts';
import { ntlmChallengeSample, ntlmNegotiateSample } from './support/samples.ts';

const sampleMessage: NtlmChallenge = {
  flags: 0xe28a_8233,
  targetName: 'Server',
  serverChallenge: hex('01 23 45 67 89 ab cd ef'),
  targetInfo: { ...noAvPairs, netbiosDomain: 'Domain', netbiosComputer: 'Server' },
  version: { major: 6, minor: 0, build: 6000, ntlmRevision: 15 },
};

describe('NTLM CHALLENGE', () => {
  it('is the sample of [MS-NLMP] 4.2.4.3', () => {
    expect(encodeNtlmChallenge(sampleMessage)).toEqual(ntlmChallengeSample);
    expect(valueOf(decodeNtlmChallenge(ntlmChallengeSample), 104)).toEqual(sampleMessage);
  });

  it('may end behind the server challenge, as old servers send it', () => {
    const old = concatBytes(
      hex('4e 54 4c 4d 53 53 50 00 02 00 00 00 00 00 00 00 00 00 00 00 01 82 00 00 01 23 45 67 89 ab cd ef'),
    );
    expect(valueOf(decodeNtlmChallenge(old), 32)).toEqual({
      ...sampleMessage,
      flags: 0x8201,
      targetName: null,
      targetInfo: null,
      version: null,
    });
  });

  it('reads a target name in the OEM character set', () => {
    const oem = { ...sampleMessage, flags: 0xe28a_8232, targetName: 'SRV\u00dc' };
    expect(valueOf(decodeNtlmChallenge(encodeNtlmChallenge(oem)), 96)).toEqual(oem);
  });

  it.each([
    ['a NEGOTIATE', ntlmNegotiateSample, 'unknown-type', 8],
    ['an early end', ntlmChallengeSample.subarray(0, 55), 'truncated-field', 55],
    ['a target name outside the message', ntlmChallengeSample.with(18, 1), 'length-out-of-range', 12],
    ['target info outside the message', ntlmChallengeSample.with(40, 0x25), 'length-out-of-range', 40],
    ['a target name of half a character', ntlmChallengeSample.with(12, 0x0b), 'bad-value', 12],
    [
      'a target name of 511 bytes',
      concatBytes(ntlmChallengeSample.with(12, 0xff).with(13, 1), new Uint8Array(511)),
      'too-long',
      12,
    ],
    ['target info that its field cuts off', ntlmChallengeSample.with(40, 0x20), 'truncated-field', 0x64],
    ['a broken AV pair', ntlmChallengeSample.with(0x48, 0x0a), 'bad-value', 0x48],
  ] as const)('refuses %s', (_, bytes, problem, offset) => {
    expectInvalid(decodeNtlmChallenge(bytes), problem, offset);
  });

  it('is not written with a server challenge of another size', () => {
    expect(() => encodeNtlmChallenge({ ...sampleMessage, serverChallenge: hex('00') })).toThrow(RangeError);
  });
});
