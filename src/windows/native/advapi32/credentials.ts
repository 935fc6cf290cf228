import { koffi } from '../koffi.ts';
import { lastError } from '../kernel32.ts';
import { once } from '../once.ts';
import { systemLibrary } from '../system-library.ts';
import { win32 } from '../win32-error.ts';

/** A credential of the vault. Its secret is never looked at. */
export interface StoredCredential {
  readonly targetName: string;
  /** CRED_TYPE_* of wincred.h. */
  readonly type: number;
  readonly userName: string | null;
  /** CRED_PERSIST_*: 1 session, 2 this computer, 3 the user's profile elsewhere as well. */
  readonly persistence: number;
  /** In units of 100 nanoseconds since 1601. */
  readonly lastWritten: bigint;
}

const mostCredentials = 10_000;

const library = once(() => {
  const advapi32 = systemLibrary('advapi32.dll');
  // CREDENTIALW up to its last member that we read; the secret lies behind a pointer that is left alone.
  const credential = koffi().struct({
    Flags: 'uint32_t',
    Type: 'uint32_t',
    TargetName: 'str16',
    Comment: 'void *',
    LastWritten: 'uint64_t',
    CredentialBlobSize: 'uint32_t',
    CredentialBlob: 'void *',
    Persist: 'uint32_t',
    AttributeCount: 'uint32_t',
    Attributes: 'void *',
    TargetAlias: 'void *',
    UserName: 'str16',
  });
  return {
    credential,
    enumerate: advapi32.func(
      'int32_t __stdcall CredEnumerateW(str16 filter, uint32_t flags, void *count, void *credentials)',
    ) as (filter: string, flags: number, count: Uint32Array, credentials: BigUint64Array) => number,
    free: advapi32.func('void __stdcall CredFree(void *memory)') as (memory: bigint) => void,
  };
});

interface CredentialMembers {
  readonly Type: number;
  readonly TargetName: string | null;
  readonly LastWritten: number | bigint;
  readonly Persist: number;
  readonly UserName: string | null;
}

/**
 * Lists the user's credentials whose target fits a filter such as `TERMSRV/*`.
 * @throws Win32Error when the vault cannot be asked
 */
export function listCredentials(filter: string): StoredCredential[] {
  const count = new Uint32Array(1);
  const list = new BigUint64Array(1);
  if (library().enumerate(filter, 0, count, list) === 0) {
    const error = lastError('CredEnumerateW');
    // Not even an empty vault exists for some accounts of services.
    if (error.code === win32.notFound || error.code === win32.noSuchLogonSession) return [];
    throw error;
  }
  const [start = 0n] = list;
  try {
    const { decode } = koffi();
    const { credential } = library();
    return Array.from({ length: Math.min(count[0] ?? 0, mostCredentials) }, (_, index) => {
      const address = BigInt(decode(start, index * 8, 'uint64_t') as number | bigint);
      return toCredential(decode(address, credential) as CredentialMembers);
    });
  } finally {
    library().free(start);
  }
}

function toCredential(members: CredentialMembers): StoredCredential {
  return {
    targetName: members.TargetName ?? '',
    type: members.Type,
    userName: members.UserName,
    persistence: members.Persist,
    lastWritten: BigInt(members.LastWritten),
  };
}
