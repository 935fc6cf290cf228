import { withFile } from '../file-handle.ts';
import { lastError } from '../kernel32.ts';
import { once } from '../once.ts';
import { systemLibrary } from '../system-library.ts';
import { wideText } from '../wide-text.ts';
import { win32 } from '../win32-error.ts';

/** A file that a signed catalogue of this computer lists. */
export interface CatalogMember {
  /** Path of the catalogue. */
  readonly catalog: string;
  /** By which the catalogue lists the file. */
  readonly hash: Buffer;
}

/** Newer catalogues list files by the first, those from before 2012 by the second. */
const algorithms = ['SHA256', 'SHA1'] as const;
const longestHash = 64;
/** CATALOG_INFO: its own length, and a path of MAX_PATH characters. */
const catalogInfo = { bytes: 524, path: 4 } as const;

const functions = once(() => {
  const library = systemLibrary('wintrust.dll');
  return {
    acquire: library.func(
      'int32_t __stdcall CryptCATAdminAcquireContext2(void *admin, void *subsystem, str16 algorithm, void *policy, uint32_t flags)',
    ) as (admin: BigUint64Array, subsystem: null, algorithm: string, policy: null, flags: number) => number,
    release: library.func(
      'int32_t __stdcall CryptCATAdminReleaseContext(intptr_t admin, uint32_t flags)',
    ) as (admin: bigint, flags: number) => number,
    hash: library.func(
      'int32_t __stdcall CryptCATAdminCalcHashFromFileHandle2(intptr_t admin, intptr_t file, void *size, void *hash, uint32_t flags)',
    ) as (admin: bigint, file: bigint, size: Uint32Array, hash: Buffer, flags: number) => number,
    find: library.func(
      'intptr_t __stdcall CryptCATAdminEnumCatalogFromHash(intptr_t admin, void *hash, uint32_t size, uint32_t flags, void *previous)',
    ) as (admin: bigint, hash: Buffer, size: number, flags: number, previous: null) => number | bigint,
    info: library.func(
      'int32_t __stdcall CryptCATCatalogInfoFromContext(intptr_t catalog, void *info, uint32_t flags)',
    ) as (catalog: bigint, info: Buffer, flags: number) => number,
    releaseCatalog: library.func(
      'int32_t __stdcall CryptCATAdminReleaseCatalogContext(intptr_t admin, intptr_t catalog, uint32_t flags)',
    ) as (admin: bigint, catalog: bigint, flags: number) => number,
  };
});

/** The first catalogue that lists a file; null when none does. @throws Win32Error */
export function findCatalog(path: string): CatalogMember | null {
  return withFile(path, (file) => {
    for (const algorithm of algorithms) {
      const member = withAdmin(algorithm, (admin) => findMember(admin, hashOf(admin, file)));
      if (member !== null) return member;
    }
    return null;
  });
}

function withAdmin<Result>(algorithm: string, use: (admin: bigint) => Result): Result {
  const admin = new BigUint64Array(1);
  if (functions().acquire(admin, null, algorithm, null, 0) === 0)
    throw lastError('CryptCATAdminAcquireContext2');
  const [handle = 0n] = admin;
  try {
    return use(handle);
  } finally {
    functions().release(handle, 0);
  }
}

function hashOf(admin: bigint, file: bigint): Buffer {
  const hash = Buffer.alloc(longestHash);
  const size = new Uint32Array([longestHash]);
  if (functions().hash(admin, file, size, hash, 0) === 0)
    throw lastError('CryptCATAdminCalcHashFromFileHandle2');
  return hash.subarray(0, size[0]);
}

function findMember(admin: bigint, hash: Buffer): CatalogMember | null {
  const found = BigInt(functions().find(admin, hash, hash.length, 0, null));
  if (found === 0n) {
    const error = lastError('CryptCATAdminEnumCatalogFromHash');
    if (error.code === win32.notFound) return null;
    throw error;
  }
  try {
    const info = Buffer.alloc(catalogInfo.bytes);
    info.writeUInt32LE(catalogInfo.bytes, 0);
    if (functions().info(found, info, 0) === 0) throw lastError('CryptCATCatalogInfoFromContext');
    return { catalog: wideText(info, catalogInfo.path), hash };
  } finally {
    functions().releaseCatalog(admin, found, 0);
  }
}
