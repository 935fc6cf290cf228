import { withKey } from '../advapi32/registry.ts';
import { lastError } from '../kernel32.ts';
import { once } from '../once.ts';
import { systemLibrary } from '../system-library.ts';
import { wideText } from '../wide-text.ts';

/** CERT_STORE_PROV_REG: a physical store, by its key; a system store would mix several. */
const storeInRegistry = 4;
/** CERT_STORE_READONLY_FLAG */
const readOnly = 0x8000;
/** CERT_NAME_ATTR_TYPE */
const byAttribute = 3;
/** Object identifiers of X.520, with their terminating zero. */
const attributes = { commonName: Buffer.from('2.5.4.3\0'), organization: Buffer.from('2.5.4.10\0') } as const;
/** CERT_SHA1_HASH_PROP_ID */
const sha1Property = 3;
const sha1Bytes = 20;
const longestName = 512;
const mostCertificates = 2000;

/** A certificate, as far as this program asks for it. */
export interface StoredCertificate {
  /** Of its subject; null when it states none. */
  readonly commonName: string | null;
  readonly organization: string | null;
  /** Lower-case hex. */
  readonly sha1Thumbprint: string;
}

const functions = once(() => {
  const library = systemLibrary('crypt32.dll');
  return {
    openStore: library.func(
      'intptr_t __stdcall CertOpenStore(intptr_t provider, uint32_t encoding, intptr_t legacy, uint32_t flags, intptr_t key)',
    ) as (provider: number, encoding: number, legacy: number, flags: number, key: bigint) => number | bigint,
    closeStore: library.func('int32_t __stdcall CertCloseStore(intptr_t store, uint32_t flags)') as (
      store: bigint,
      flags: number,
    ) => number,
    next: library.func(
      'intptr_t __stdcall CertEnumCertificatesInStore(intptr_t store, intptr_t previous)',
    ) as (store: bigint, previous: bigint) => number | bigint,
    freeCertificate: library.func('int32_t __stdcall CertFreeCertificateContext(intptr_t certificate)') as (
      certificate: bigint,
    ) => number,
    name: library.func(
      'uint32_t __stdcall CertGetNameStringW(intptr_t certificate, uint32_t type, uint32_t flags, void *attribute, void *name, uint32_t size)',
    ) as (
      certificate: bigint,
      type: number,
      flags: number,
      attribute: Buffer,
      name: Buffer,
      size: number,
    ) => number,
    property: library.func(
      'int32_t __stdcall CertGetCertificateContextProperty(intptr_t certificate, uint32_t property, void *data, void *size)',
    ) as (certificate: bigint, property: number, data: Buffer, size: Uint32Array) => number,
  };
});

/**
 * The certificates of a physical store, by the path of its key; at most 2000, and none where there is no
 * such store.
 * @throws Win32Error when the store may not be opened, or a certificate not be asked
 */
export function listCertificates(path: string): StoredCertificate[] {
  return withKey(path, (key) => readStore(key.handle)) ?? [];
}

function readStore(key: bigint): StoredCertificate[] {
  const store = BigInt(functions().openStore(storeInRegistry, 0, 0, readOnly, key));
  if (store === 0n) throw lastError('CertOpenStore');
  try {
    return Array.from(certificatesIn(store), toCertificate);
  } finally {
    functions().closeStore(store, 0);
  }
}

/** Each certificate is there only until the next is asked for: the system lets go of it then. */
function* certificatesIn(store: bigint): Generator<bigint, void> {
  let current = 0n;
  try {
    for (let count = 0; count < mostCertificates; count += 1) {
      current = BigInt(functions().next(store, current));
      if (current === 0n) return;
      yield current;
    }
  } finally {
    if (current !== 0n) functions().freeCertificate(current);
  }
}

function toCertificate(certificate: bigint): StoredCertificate {
  const hash = Buffer.alloc(sha1Bytes);
  if (functions().property(certificate, sha1Property, hash, new Uint32Array([sha1Bytes])) === 0)
    throw lastError('CertGetCertificateContextProperty');
  return {
    commonName: nameOf(certificate, attributes.commonName),
    organization: nameOf(certificate, attributes.organization),
    sha1Thumbprint: hash.toString('hex'),
  };
}

function nameOf(certificate: bigint, attribute: Buffer): string | null {
  const name = Buffer.alloc(longestName * 2);
  // The length counts the terminating zero; the system cuts longer names.
  const length = functions().name(certificate, byAttribute, 0, attribute, name, longestName);
  return length <= 1 ? null : wideText(name);
}
