import { concatBytes, u32le, u32leAt } from './bytes.ts';
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
import { decodedValue, invalid } from './parsed.ts';
import type { Decoded, Decoder } from './parsed.ts';
import { latin1ToText, textToLatin1 } from './text.ts';

/** NEGOTIATE_MESSAGE, [MS-NLMP] 2.2.1.1. */
export interface NtlmNegotiate {
  /** The three bits that say whether version, domain and workstation are there follow those fields. */
  readonly flags: number;
  readonly version: NtlmVersion | null;
  readonly domain: string | null;
  readonly workstation: string | null;
}

const messageType = 1;
const offset = { flags: 12, domain: 16, workstation: 24, version: 32 } as const;
/** Clients older than Windows XP SP2 leave out the version. */
const minBytes = offset.version;
const headerBytes = offset.version + versionBytes;
const maxNameBytes = 255;

/** What Windows 10 sends: nothing about who asks, so that a server can answer but not log anybody on. */
export const bareNegotiate: NtlmNegotiate = {
  flags: 0xe208_82b7,
  version: { major: 10, minor: 0, build: 17_763, ntlmRevision: 15 },
  domain: null,
  workstation: null,
};

/** @throws RangeError for names outside Latin-1. */
export function encodeNtlmNegotiate(message: NtlmNegotiate): Uint8Array {
  const domain = textToLatin1(message.domain ?? '');
  const workstation = textToLatin1(message.workstation ?? '');
  let flags = withFlag(message.flags, ntlmFlag.version, message.version !== null);
  flags = withFlag(flags, ntlmFlag.oemDomainSupplied, message.domain !== null);
  flags = withFlag(flags, ntlmFlag.oemWorkstationSupplied, message.workstation !== null);
  return concatBytes(
    encodeNtlmHeader(messageType),
    u32le(flags),
    // An empty field states no offset, as in the messages of Windows.
    encodeField(domain, domain.length === 0 ? 0 : headerBytes),
    encodeField(workstation, workstation.length === 0 ? 0 : headerBytes + domain.length),
    encodeVersion(message.version),
    domain,
    workstation,
  );
}

/** Reads one whole message. */
export const decodeNtlmNegotiate: Decoder<NtlmNegotiate> = (bytes) => {
  const problem = ntlmHeaderProblem(bytes, messageType, minBytes);
  if (problem !== null) return problem;
  const flags = u32leAt(bytes, offset.flags);
  const hasVersion = hasFlag(flags, ntlmFlag.version);
  if (hasVersion && bytes.length < headerBytes) return invalid('truncated-field', bytes.length);

  const domain = decodeName(bytes, hasFlag(flags, ntlmFlag.oemDomainSupplied), offset.domain);
  if (domain.kind !== 'value') return domain;
  const workstation = decodeName(bytes, hasFlag(flags, ntlmFlag.oemWorkstationSupplied), offset.workstation);
  if (workstation.kind !== 'value') return workstation;
  return decodedValue(
    {
      flags,
      version: hasVersion ? versionAt(bytes, offset.version) : null,
      domain: domain.value,
      workstation: workstation.value,
    },
    bytes.length,
  );
};

function decodeName(bytes: Uint8Array, supplied: boolean, at: number): Decoded<string | null> {
  if (!supplied) return decodedValue(null, 0);
  const field = fieldAt(bytes, at);
  if (field === null) return invalid('length-out-of-range', at);
  if (field.length > maxNameBytes) return invalid('too-long', at);
  const name = latin1ToText(field);
  return name === null ? invalid('bad-value', at) : decodedValue(name, field.length);
}
