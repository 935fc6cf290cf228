import type { Challenge, NlaFacts } from '../../shared/facts.ts';
import { FrameReader } from '../wire/byte-queue.ts';
import { filetimeToUnixMs } from '../wire/filetime.ts';
import { foreignSampleBytes } from '../wire/foreign.ts';
import { decodeNtlmChallenge } from '../wire/ntlm-challenge.ts';
import type { NtlmChallenge } from '../wire/ntlm-challenge.ts';
import { bareNegotiate, encodeNtlmNegotiate } from '../wire/ntlm-negotiate.ts';
import { findNtlmToken } from '../wire/spnego.ts';
import { decodeTsRequest, encodeTsRequest, tsRequestMaxBytes } from '../wire/ts-request.ts';
import type { TsRequest } from '../wire/ts-request.ts';
import { roundMs } from './clock.ts';
import { toHex } from './hex.ts';

/** CredSSP version 6, as current Windows clients state ([MS-CSSP] 2.2.1). */
const credSspVersion = 6;

/**
 * The first CredSSP message of a client: a bare NTLM NEGOTIATE. It names no user and no computer, and the exchange
 * stops at the server's challenge, so no sign-in is attempted and none is logged as failed.
 */
export function challengeRequest(): Uint8Array {
  return encodeTsRequest({
    version: credSspVersion,
    negoTokens: [encodeNtlmNegotiate(bareNegotiate)],
    authInfo: null,
    pubKeyAuth: null,
    errorCode: null,
    clientNonce: null,
  });
}

type Result = NlaFacts['result'];
interface Answered {
  readonly durationMs: number;
  readonly bytesReceived: number;
}
type Reading = ((answered: Answered, wallClockMs: number) => Result) | null;

/** Reads the server's TSRequest with the NTLM challenge from the decrypted stream. */
export class ChallengeStage {
  readonly #reader = new FrameReader(decodeTsRequest, tsRequestMaxBytes);
  #firstBytes = new Uint8Array(0);

  /** The result once the message is complete; null while it is not. */
  receive(bytes: Uint8Array): Reading {
    if (this.#firstBytes.length === 0) this.#firstBytes = bytes.slice(0, foreignSampleBytes);
    this.#reader.push(bytes);
    const frame = this.#reader.next();
    if (frame.kind === 'incomplete') return null;
    if (frame.kind === 'invalid') return this.#malformed(frame.error.problem);
    return this.#judge(frame.value);
  }

  #judge(request: TsRequest): Reading {
    // An error code decides, whatever else the message carries: FreeRDP adds a token of zeros to it.
    const { errorCode } = request;
    if (errorCode !== null) return (answered) => ({ outcome: 'refused', errorCode, ...answered });
    const [token] = request.negoTokens;
    if (token === undefined) return this.#malformed('no-token');
    const ntlm = findNtlmToken(token);
    if (ntlm === null) return this.#malformed('not-ntlm');
    const decoded = decodeNtlmChallenge(ntlm);
    // The prefix tells a fault in the challenge from one in the message around it.
    if (decoded.kind === 'incomplete') return this.#malformed('ntlm-truncated-field');
    if (decoded.kind === 'invalid') return this.#malformed(`ntlm-${decoded.error.problem}`);
    const { value } = decoded;
    return (answered, wallClockMs) => ({
      outcome: 'challenged',
      challenge: challengeFacts(value, request.version, wallClockMs),
      ...answered,
    });
  }

  #malformed(problem: string): Reading {
    const firstBytes = toHex(this.#firstBytes);
    return (answered) => ({ outcome: 'malformed', problem, firstBytes, ...answered });
  }
}

/** Names longer than any computer has are cut, so that the report stays bounded. */
const longestName = 512;

function challengeFacts(message: NtlmChallenge, version: number, wallClockMs: number): Challenge {
  const info = message.targetInfo;
  const bounded = (text: string | null | undefined): string | null => text?.slice(0, longestName) ?? null;
  const timestamp = info?.timestamp ?? null;
  const serverMs = timestamp === null ? null : plausibleTime(filetimeToUnixMs(timestamp));
  return {
    credSspVersion: version >= 0 && version <= 255 ? version : null,
    targetName: bounded(message.targetName),
    netbiosComputer: bounded(info?.netbiosComputer),
    netbiosDomain: bounded(info?.netbiosDomain),
    dnsComputer: bounded(info?.dnsComputer),
    dnsDomain: bounded(info?.dnsDomain),
    dnsForest: bounded(info?.dnsForest),
    version:
      message.version === null
        ? null
        : { major: message.version.major, minor: message.version.minor, build: message.version.build },
    serverTime: reportableDate(serverMs),
    clockOffsetMs: serverMs === null ? null : signedRound(serverMs - wallClockMs),
  };
}

/** Servers without a clock send zero; nothing that speaks NLA existed before 2000. */
function plausibleTime(unixMs: number | null): number | null {
  return unixMs !== null && unixMs >= Date.UTC(2000, 0) ? unixMs : null;
}

/** ISO 8601 has four-digit years; a FILETIME can name later ones. */
function reportableDate(unixMs: number | null): string | null {
  if (unixMs === null) return null;
  const date = new Date(unixMs);
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9999 ? date.toISOString() : null;
}

function signedRound(milliseconds: number): number {
  // Never -0: JSON has none, so a report would not come back as it was.
  return milliseconds < 0 ? 0 - roundMs(-milliseconds) : roundMs(milliseconds);
}
