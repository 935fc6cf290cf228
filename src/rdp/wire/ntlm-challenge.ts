import { decodeAvPairs, encodeAvPairs } from './av-pairs.ts';
import type { AvPairs } from './av-pairs.ts';
import { concatBytes, exactly, u32le, u32leAt } from './bytes.ts';
import {
  encodeField,
  encodeNtlmHeader,
  encodeVersion,
  fieldAt,
  hasFlag,
  ntlmFlag,
  ntlmHeaderProblem,
  versionAt,
  versionBytes,
  withFlag,
} from './ntlm-message.ts';
import type { NtlmVersion } from './ntlm-message.ts';
import { decodedValue, invalid, invalidInside } from './parsed.ts';
import type { Decoded, Decoder } from './parsed.ts';
import { latin1ToText, textToLatin1, textToUtf16le, utf16leToText } from './text.ts';

/** CHALLENGE_MESSAGE, [MS-NLMP] 2.2.1.2. */
export interface NtlmChallenge {
  /** The two bits that say whether target info and version are there follow those fields. */
  readonly flags: number;
  readonly targetName: string | null;
  /** 8 bytes. */
  readonly serverChallenge: Uint8Array;
  readonly targetInfo: AvPairs | null;
  readonly version: NtlmVersion | null;
}

const messageType = 2;
const offset = { targetName: 12, flags: 20, serverChallenge: 24, targetInfo: 40, version: 48 } as const;
const serverChallengeBytes = 8;
/** Servers older than NTLMv2 end after the server challenge. */
const minBytes = offset.serverChallenge + serverChallengeBytes;
const headerBytes = offset.version + versionBytes;
const maxNameBytes = 510;

/** @throws RangeError for a server challenge that is not 8 bytes, and for values too long for their field. */
export function encodeNtlmChallenge(message: NtlmChallenge): Uint8Array {
  const toBytes = hasFlag(message.flags, ntlmFlag.unicode) ? textToUtf16le : textToLatin1;
  const targetName = toBytes(message.targetName ?? '');
  const targetInfo = message.targetInfo === null ? new Uint8Array(0) : encodeAvPairs(message.targetInfo);
  let flags = withFlag(message.flags, ntlmFlag.targetInfo, message.targetInfo !== null);
  flags = withFlag(flags, ntlmFlag.version, message.version !== null);
  return concatBytes(
    encodeNtlmHeader(messageType),
    encodeField(targetName, headerBytes),
    u32le(flags),
    exactly(serverChallengeBytes, message.serverChallenge),
    new Uint8Array(8),
    encodeField(targetInfo, headerBytes + targetName.length),
    encodeVersion(message.version),
    targetName,
    targetInfo,
  );
}

/** Reads one whole message. */
export const decodeNtlmChallenge: Decoder<NtlmChallenge> = (bytes) => {
  const problem = ntlmHeaderProblem(bytes, messageType, minBytes);
  if (problem !== null) return problem;
  const flags = u32leAt(bytes, offset.flags);
  const hasTargetInfo = hasFlag(flags, ntlmFlag.targetInfo);
  const hasVersion = hasFlag(flags, ntlmFlag.version);
  const neededBytes = hasVersion ? headerBytes : hasTargetInfo ? offset.version : minBytes;
  if (bytes.length < neededBytes) return invalid('truncated-field', bytes.length);

  const targetName = decodeTargetName(bytes, hasFlag(flags, ntlmFlag.unicode));
  if (targetName.kind !== 'value') return targetName;
  const targetInfo = hasTargetInfo ? decodeTargetInfo(bytes) : decodedValue(null, 0);
  if (targetInfo.kind !== 'value') return targetInfo;
  return decodedValue(
    {
      flags,
      targetName: targetName.value,
      serverChallenge: bytes.subarray(offset.serverChallenge, offset.serverChallenge + serverChallengeBytes),
      targetInfo: targetInfo.value,
      version: hasVersion ? versionAt(bytes, offset.version) : null,
    },
    bytes.length,
  );
};

/** The flag for a target name is not asked: the sample of [MS-NLMP] 4.2.4.3 has the name without the flag. */
function decodeTargetName(bytes: Uint8Array, isUnicode: boolean): Decoded<string | null> {
  const field = fieldAt(bytes, offset.targetName);
  if (field === null) return invalid('length-out-of-range', offset.targetName);
  if (field.length > maxNameBytes) return invalid('too-long', offset.targetName);
  if (field.length === 0) return decodedValue(null, 0);
  const name = isUnicode ? utf16leToText(field) : latin1ToText(field);
  return name === null ? invalid('bad-value', offset.targetName) : decodedValue(name, field.length);
}

function decodeTargetInfo(bytes: Uint8Array): Decoded<AvPairs | null> {
  const field = fieldAt(bytes, offset.targetInfo);
  if (field === null) return invalid('length-out-of-range', offset.targetInfo);
  if (field.length === 0) return decodedValue(null, 0);
  const pairs = decodeAvPairs(field);
  return pairs.kind === 'value' ? pairs : invalidInside(pairs, u32leAt(bytes, offset.targetInfo + 4));
}
