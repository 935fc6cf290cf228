import { koffi } from '../koffi.ts';
import { lastError } from '../kernel32.ts';
import { copyMemory } from '../memory.ts';
import { once } from '../once.ts';
import { systemLibrary } from '../system-library.ts';
import { win32 } from '../win32-error.ts';

/** CRED_TYPE_* of wincred.h. */
export const credentialType = { generic: 1, domainPassword: 2 } as const;
export type CredentialType = (typeof credentialType)[keyof typeof credentialType];

export interface CredentialAttribute {
  readonly keyword: string;
  readonly flags: number;
  readonly value: Buffer;
}

/** A credential of the vault with everything that can be written back. */
export interface WholeCredential {
  readonly targetName: string;
  readonly type: number;
  readonly flags: number;
  readonly comment: string | null;
  readonly userName: string | null;
  readonly targetAlias: string | null;
  /** CRED_PERSIST_* */
  readonly persistence: number;
  readonly attributes: readonly CredentialAttribute[];
  /** Of a domain password Windows gives none. Overwrite it after its use. */
  readonly secret: Buffer;
}

/** Where the members of CREDENTIALW lie on 64 bits, and those of CREDENTIAL_ATTRIBUTEW. */
const member = {
  bytes: 80,
  flags: 0,
  type: 4,
  targetName: 8,
  comment: 16,
  secretBytes: 32,
  secret: 40,
  persistence: 48,
  attributeCount: 52,
  attributes: 56,
  targetAlias: 64,
  userName: 72,
} as const;
const attributeMember = { bytes: 24, keyword: 0, flags: 8, valueBytes: 12, value: 16 } as const;

const functions = once(() => {
  const library = systemLibrary('advapi32.dll');
  return {
    read: library.func(
      'int32_t __stdcall CredReadW(str16 target, uint32_t type, uint32_t flags, void *credential)',
    ) as (target: string, type: number, flags: number, credential: BigUint64Array) => number,
    write: library.func('int32_t __stdcall CredWriteW(void *credential, uint32_t flags)') as (
      credential: Buffer,
      flags: number,
    ) => number,
    delete: library.func('int32_t __stdcall CredDeleteW(str16 target, uint32_t type, uint32_t flags)') as (
      target: string,
      type: number,
      flags: number,
    ) => number,
    free: library.func('void __stdcall CredFree(void *memory)') as (memory: bigint) => void,
  };
});

/** One credential by its exact name and type; null when there is none. @throws Win32Error */
export function readCredential(targetName: string, type: CredentialType): WholeCredential | null {
  const found = new BigUint64Array(1);
  if (functions().read(targetName, type, 0, found) === 0) {
    const error = lastError('CredReadW');
    if (error.code === win32.notFound || error.code === win32.noSuchLogonSession) return null;
    throw error;
  }
  const [address = 0n] = found;
  try {
    return decode(address);
  } finally {
    functions().free(address);
  }
}

/** Saves a credential in the place of one of the same name and type. @throws Win32Error */
export function writeCredential(credential: WholeCredential): void {
  // Everything that the structure points to; it has to stay alive until Windows has read it.
  const kept: Buffer[] = [];
  const keep = (data: Buffer): bigint => {
    if (data.length === 0) return 0n;
    kept.push(data);
    return koffi().address(data);
  };
  const keepText = (text: string | null): bigint =>
    text === null ? 0n : keep(Buffer.from(`${text}\0`, 'utf16le'));

  const attributes = Buffer.alloc(credential.attributes.length * attributeMember.bytes);
  for (const [index, { keyword, flags, value }] of credential.attributes.entries()) {
    const at = index * attributeMember.bytes;
    attributes.writeBigUInt64LE(keepText(keyword), at + attributeMember.keyword);
    attributes.writeUInt32LE(flags, at + attributeMember.flags);
    attributes.writeUInt32LE(value.length, at + attributeMember.valueBytes);
    attributes.writeBigUInt64LE(keep(value), at + attributeMember.value);
  }
  const memory = Buffer.alloc(member.bytes);
  memory.writeUInt32LE(credential.flags, member.flags);
  memory.writeUInt32LE(credential.type, member.type);
  memory.writeBigUInt64LE(keepText(credential.targetName), member.targetName);
  memory.writeBigUInt64LE(keepText(credential.comment), member.comment);
  memory.writeUInt32LE(credential.secret.length, member.secretBytes);
  memory.writeBigUInt64LE(keep(credential.secret), member.secret);
  memory.writeUInt32LE(credential.persistence, member.persistence);
  memory.writeUInt32LE(credential.attributes.length, member.attributeCount);
  memory.writeBigUInt64LE(keep(attributes), member.attributes);
  memory.writeBigUInt64LE(keepText(credential.targetAlias), member.targetAlias);
  memory.writeBigUInt64LE(keepText(credential.userName), member.userName);
  const written = functions().write(memory, 0);
  if (written === 0) throw lastError('CredWriteW');
}

/** Deletes one credential by its exact name and type; that there is none is as good. @throws Win32Error */
export function deleteCredential(targetName: string, type: CredentialType): void {
  if (functions().delete(targetName, type, 0) !== 0) return;
  const error = lastError('CredDeleteW');
  if (error.code !== win32.notFound) throw error;
}

function decode(address: bigint): WholeCredential {
  const memory = copyMemory(address, member.bytes);
  const textAt = (offset: number): string | null =>
    memory.readBigUInt64LE(offset) === 0n
      ? null
      : (koffi().decode(address, offset, 'str16') as string | null);
  const secretBytes = memory.readUInt32LE(member.secretBytes);
  return {
    targetName: textAt(member.targetName) ?? '',
    type: memory.readUInt32LE(member.type),
    flags: memory.readUInt32LE(member.flags),
    comment: textAt(member.comment),
    userName: textAt(member.userName),
    targetAlias: textAt(member.targetAlias),
    persistence: memory.readUInt32LE(member.persistence),
    attributes: decodeAttributes(
      memory.readBigUInt64LE(member.attributes),
      memory.readUInt32LE(member.attributeCount),
    ),
    secret: bytesAt(memory.readBigUInt64LE(member.secret), secretBytes),
  };
}

function decodeAttributes(address: bigint, count: number): CredentialAttribute[] {
  return Array.from({ length: address === 0n ? 0 : count }, (_, index) => {
    const at = address + BigInt(index * attributeMember.bytes);
    const memory = copyMemory(at, attributeMember.bytes);
    return {
      keyword: (koffi().decode(at, attributeMember.keyword, 'str16') as string | null) ?? '',
      flags: memory.readUInt32LE(attributeMember.flags),
      value: bytesAt(
        memory.readBigUInt64LE(attributeMember.value),
        memory.readUInt32LE(attributeMember.valueBytes),
      ),
    };
  });
}

function bytesAt(address: bigint, length: number): Buffer {
  return address === 0n || length === 0 ? Buffer.alloc(0) : copyMemory(address, length);
}
