import { encodeConnectionConfirm } from '../../../../../src/rdp/wire/connection.ts';
import { unixMsToFiletime } from '../../../../../src/rdp/wire/filetime.ts';
import { encodeNtlmChallenge } from '../../../../../src/rdp/wire/ntlm-challenge.ts';
import { encodeTsRequest } from '../../../../../src/rdp/wire/ts-request.ts';
import { noAvPairs } from '../../../../../src/rdp/wire/av-pairs.ts';
import { securityProtocol } from '../../../../../src/shared/security-protocol.ts';

/** Messages of a server, made with the encoders that have golden bytes of their own. */

export function confirm(protocol: number = securityProtocol.nlaEx): Uint8Array {
  return encodeConnectionConfirm({ type: 'response', flags: 0x1f, protocol });
}

export function refusal(code: number): Uint8Array {
  return encodeConnectionConfirm({ type: 'failure', code });
}

export function challenge(serverTimeMs: number): Uint8Array {
  const token = encodeNtlmChallenge({
    flags: 0xe28a8235,
    targetName: 'SERVER01',
    serverChallenge: new Uint8Array(8),
    targetInfo: {
      ...noAvPairs,
      netbiosComputer: 'SERVER01',
      dnsComputer: 'server01.example.net',
      timestamp: unixMsToFiletime(serverTimeMs),
    },
    version: { major: 10, minor: 0, build: 26_100, ntlmRevision: 15 },
  });
  return encodeTsRequest({ ...emptyRequest, negoTokens: [token] });
}

export function challengeRefusal(errorCode: number, token?: Uint8Array): Uint8Array {
  return encodeTsRequest({ ...emptyRequest, negoTokens: token === undefined ? [] : [token], errorCode });
}

const emptyRequest = {
  version: 6,
  negoTokens: [],
  authInfo: null,
  pubKeyAuth: null,
  errorCode: null,
  clientNonce: null,
} as const;
