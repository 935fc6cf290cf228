import { randomBytes } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { unixMsToFiletime } from '../wire/filetime.ts';
import { decodeNtlmNegotiate } from '../wire/ntlm-negotiate.ts';
import { encodeNtlmChallenge } from '../wire/ntlm-challenge.ts';
import { findNtlmToken } from '../wire/spnego.ts';
import { decodeTsRequest, encodeTsRequest, tsRequestMaxBytes, type TsRequest } from '../wire/ts-request.ts';
import { practiceComputer } from './certificate-plans.ts';
import { endStream, type PracticeConnection } from './practice-connection.ts';
import { readFrame } from './read-frame.ts';

/** What follows the TLS handshake when NLA was selected ([MS-CSSP] 3.1.5). */
export type SignIn = (stream: Duplex, connection: PracticeConnection) => Promise<void> | void;

export interface ChallengeSettings {
  readonly computer: string;
  /** Server's clock minus ours. */
  readonly clockOffsetMs: number;
  readonly version: { readonly major: number; readonly minor: number; readonly build: number };
}

/** NTSTATUS values of [MS-ERREF] 2.3.1. */
export const ntStatus = { logonFailure: 0xc000006d, notSupported: 0xc00000bb } as const;

const credSspVersion = 6;

/** As a Windows 11 24H2 computer in a workgroup challenges. */
export const windowsChallenge: ChallengeSettings = {
  computer: practiceComputer,
  clockOffsetMs: 0,
  version: { major: 10, minor: 0, build: 26_100 },
};

/** Sends the NTLM challenge, and refuses whatever credentials come after it: nobody can log on to a practice host. */
export function challengeWith(settings: ChallengeSettings): SignIn {
  return async (stream) => {
    if (!(await readNegotiate(stream))) return;
    stream.write(encodeTsRequest({ ...emptyRequest, negoTokens: [challengeToken(settings)] }));
    const authenticate = await readFrame(stream, decodeTsRequest, tsRequestMaxBytes);
    if (authenticate !== null) stream.write(refusal(ntStatus.logonFailure));
    endStream(stream);
  };
}

/** Answers the NEGOTIATE message with an NTSTATUS instead of a challenge, and ends. */
export function refuseWith(status: number, token?: Uint8Array): SignIn {
  return async (stream) => {
    if (!(await readNegotiate(stream))) return;
    stream.write(refusal(status, token));
    endStream(stream);
  };
}

/** Runs `then` in place of an answer to the NEGOTIATE message. */
export function insteadOfChallenge(then: SignIn): SignIn {
  return async (stream, connection) => {
    if (await readNegotiate(stream)) await then(stream, connection);
  };
}

const emptyRequest: TsRequest = {
  version: credSspVersion,
  negoTokens: [],
  authInfo: null,
  pubKeyAuth: null,
  errorCode: null,
  clientNonce: null,
};

function refusal(status: number, token?: Uint8Array): Uint8Array {
  return encodeTsRequest({
    ...emptyRequest,
    negoTokens: token === undefined ? [] : [token],
    errorCode: status,
  });
}

/** False when the client left, or sent anything but a TSRequest with an NTLM NEGOTIATE message. */
async function readNegotiate(stream: Duplex): Promise<boolean> {
  const request = await readFrame(stream, decodeTsRequest, tsRequestMaxBytes);
  const token = findNtlmToken(request?.negoTokens[0] ?? new Uint8Array());
  if (token !== null && decodeNtlmNegotiate(token).kind === 'value') return true;
  endStream(stream);
  return false;
}

/** [MS-NLMP] 2.2.1.2, with the names that a computer without a domain gives. */
function challengeToken({ computer, clockOffsetMs, version }: ChallengeSettings): Uint8Array {
  return encodeNtlmChallenge({
    // Unicode, request target, sign, seal, NTLM, always sign, target is a server, extended session security,
    // target info, version, 128 bits, key exchange, 56 bits: what Windows answers to a bare NEGOTIATE.
    flags: 0xe28a8235,
    targetName: computer,
    serverChallenge: randomBytes(8),
    targetInfo: {
      netbiosComputer: computer,
      netbiosDomain: computer,
      dnsComputer: computer,
      dnsDomain: computer,
      dnsForest: null,
      targetName: null,
      flags: null,
      timestamp: unixMsToFiletime(Date.now() + clockOffsetMs),
      singleHost: null,
      channelBindings: null,
      unknown: [],
    },
    version: { ...version, ntlmRevision: 15 },
  });
}
