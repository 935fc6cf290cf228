import { concatBytes, startsWith, u16le, u16leAt, u32le, u32leAt, u8At } from './bytes.ts';
import { invalid } from './parsed.ts';
import type { Invalid } from './parsed.ts';

/** What the NTLM messages of [MS-NLMP] 2.2.1 have in common. */

/** `NTLMSSP` and a zero byte. */
export const ntlmSignature = Uint8Array.of(0x4e, 0x54, 0x4c, 0x4d, 0x53, 0x53, 0x50, 0x00);

/** NEGOTIATE flags that say how to read a message, [MS-NLMP] 2.2.2.5. */
export const ntlmFlag = {
  unicode: 0x0000_0001,
  oemDomainSupplied: 0x0000_1000,
  oemWorkstationSupplied: 0x0000_2000,
  targetInfo: 0x0080_0000,
  version: 0x0200_0000,
} as const;

export function hasFlag(flags: number, flag: number): boolean {
  return (flags & flag) !== 0;
}

/** The flags with `flag` set or cleared, as the presence of its field demands. */
export function withFlag(flags: number, flag: number, present: boolean): number {
  return (present ? flags | flag : flags & ~flag) >>> 0;
}

export function encodeNtlmHeader(messageType: number): Uint8Array {
  return concatBytes(ntlmSignature, u32le(messageType));
}

/** null when the bytes start as a message of this type and have at least `minBytes`. */
export function ntlmHeaderProblem(bytes: Uint8Array, messageType: number, minBytes: number): Invalid | null {
  const signature = ntlmSignature.subarray(0, Math.min(bytes.length, ntlmSignature.length));
  if (!startsWith(bytes, signature)) return invalid('wrong-magic', 0);
  if (bytes.length < minBytes) return invalid('truncated-field', bytes.length);
  if (u32leAt(bytes, 8) !== messageType) return invalid('unknown-type', 8);
  return null;
}

/**
 * A field descriptor: length, maximum length, offset of the payload from the start of the message.
 * @throws RangeError for a payload of more than 65,535 bytes.
 */
export function encodeField(payload: Uint8Array, offset: number): Uint8Array {
  if (payload.length > 0xffff) throw new RangeError(`${payload.length} bytes do not fit into an NTLM field`);
  return concatBytes(u16le(payload.length), u16le(payload.length), u32le(offset));
}

/** The payload that the descriptor at `at` points to; null when it lies outside the message. */
export function fieldAt(bytes: Uint8Array, at: number): Uint8Array | null {
  const length = u16leAt(bytes, at);
  const offset = u32leAt(bytes, at + 4);
  if (length === 0) return new Uint8Array(0);
  return offset + length <= bytes.length ? bytes.subarray(offset, offset + length) : null;
}

/** VERSION, [MS-NLMP] 2.2.2.10. */
export interface NtlmVersion {
  readonly major: number;
  readonly minor: number;
  readonly build: number;
  readonly ntlmRevision: number;
}

export const versionBytes = 8;

/** All zero when there is none. */
export function encodeVersion(version: NtlmVersion | null): Uint8Array {
  if (version === null) return new Uint8Array(versionBytes);
  return concatBytes([version.major, version.minor], u16le(version.build), [0, 0, 0, version.ntlmRevision]);
}

export function versionAt(bytes: Uint8Array, at: number): NtlmVersion {
  return {
    major: u8At(bytes, at),
    minor: u8At(bytes, at + 1),
    build: u16leAt(bytes, at + 2),
    ntlmRevision: u8At(bytes, at + 7),
  };
}
