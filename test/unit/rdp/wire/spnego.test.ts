import { describe, expect, it } from 'vitest';
import { contextTag, derTag, encodeDer } from '../../../../src/rdp/wire/der.ts';
import { findNtlmToken } from '../../../../src/rdp/wire/spnego.ts';
import { ascii, hex } from './support/hex.ts';
import { ntlmChallengeSample, ntlmNegotiateSample } from './support/samples.ts';

const ntlmMechanism = encodeDer(derTag.objectIdentifier, hex('2b 06 01 04 01 82 37 02 02 0a'));
const spnegoMechanism = encodeDer(derTag.objectIdentifier, hex('2b 06 01 05 05 02'));

function responseWith(token: Uint8Array): Uint8Array {
  return encodeDer(
    contextTag(1),
    encodeDer(
      derTag.sequence,
      encodeDer(contextTag(0), hex('0a 01 01')),
      encodeDer(contextTag(1), ntlmMechanism),
      encodeDer(contextTag(2), encodeDer(derTag.octetString, token)),
    ),
  );
}

describe('findNtlmToken', () => {
  it('takes a bare message as it is', () => {
    expect(findNtlmToken(ntlmChallengeSample)).toBe(ntlmChallengeSample);
  });

  it('finds the message in a NegTokenResp', () => {
    expect(findNtlmToken(responseWith(ntlmChallengeSample))).toEqual(ntlmChallengeSample);
  });

  it('finds the message in a NegTokenInit', () => {
    const init = encodeDer(
      0x60,
      spnegoMechanism,
      encodeDer(
        contextTag(0),
        encodeDer(
          derTag.sequence,
          encodeDer(contextTag(0), encodeDer(derTag.sequence, ntlmMechanism)),
          encodeDer(contextTag(2), encodeDer(derTag.octetString, ntlmNegotiateSample)),
        ),
      ),
    );
    expect(findNtlmToken(init)).toEqual(ntlmNegotiateSample);
  });

  it.each([
    ['nothing', hex('')],
    ['zeros', new Uint8Array(12_288)],
    ['a Kerberos token', responseWith(hex('60 03 06 01 2a'))],
    ['a response without token', hex('a1 07 30 05 a0 03 0a 01 02')],
    ['a response that ends early', responseWith(ntlmChallengeSample).subarray(0, 90)],
    ['the signature in the middle of text', ascii('xx NTLMSSP\0')],
  ])('finds none in %s', (_, token) => {
    expect(findNtlmToken(token)).toBeNull();
  });
});
