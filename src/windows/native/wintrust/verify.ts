import { displayName, endsInMicrosoftRoot, usagesOf } from '../crypt32/certificate-chain.ts';
import { guidBytes } from '../guid.ts';
import { LinkedMemory } from '../linked-memory.ts';
import { copyMemory } from '../memory.ts';
import { once } from '../once.ts';
import { systemLibrary } from '../system-library.ts';
import type { CatalogMember } from './catalogs.ts';

/** WINTRUST_ACTION_GENERIC_VERIFY_V2 of softpub.h. */
const genericVerify = '{00AAC56B-CD44-11D0-8CC2-00C04FC295EE}';
/** WINTRUST_DATA of wintrust.h. */
const data = { bytes: 80, ui: 24, choice: 32, subject: 40, action: 48, state: 56, flags: 72 } as const;
const noUi = 2;
const choice = { file: 1, catalog: 2 } as const;
const action = { verify: 1, close: 2 } as const;
/** WTD_REVOCATION_CHECK_NONE and WTD_CACHE_ONLY_URL_RETRIEVAL: nothing is asked of the network. */
const offline = 0x10 | 0x1000;
const fileInfo = { bytes: 32, path: 8 } as const;
const catalogInfo = { bytes: 72, catalog: 8, tag: 16, path: 24, hash: 40, hashBytes: 48 } as const;
/** CRYPT_PROVIDER_SGNR and CRYPT_PROVIDER_CERT. */
const signerInfo = { bytes: 64, chain: 56 } as const;
const certificateInfo = { bytes: 16, context: 8 } as const;
/** Nobody is there to be asked. */
const noWindow = -1;

/** Who signed, as far as the certificate says. */
export interface Signer {
  readonly name: string | null;
  /** Object identifiers of the certificate's enhanced key usage. */
  readonly usages: readonly string[];
  readonly hasMicrosoftRoot: boolean;
}

export interface TrustAnswer {
  /** HRESULT, unsigned: 0 when the signature holds and somebody this computer trusts vouches for it. */
  readonly code: number;
  /** null when the signature does not hold, or nothing is known of its certificate. */
  readonly signer: Signer | null;
}

const functions = once(() => {
  const library = systemLibrary('wintrust.dll');
  return {
    verify: library.func('uint32_t __stdcall WinVerifyTrust(intptr_t window, void *action, void *data)') as (
      window: number,
      guid: Buffer,
      data: Buffer,
    ) => number,
    provider: library.func('intptr_t __stdcall WTHelperProvDataFromStateData(intptr_t state)') as (
      state: bigint,
    ) => number | bigint,
    signer: library.func(
      'intptr_t __stdcall WTHelperGetProvSignerFromChain(intptr_t provider, uint32_t index, int32_t counter, uint32_t counterIndex)',
    ) as (provider: bigint, index: number, counter: number, counterIndex: number) => number | bigint,
    certificate: library.func(
      'intptr_t __stdcall WTHelperGetProvCertFromChain(intptr_t signer, uint32_t index)',
    ) as (signer: bigint, index: number) => number | bigint,
  };
});

/** Asks Windows whether the signature inside a file holds. @throws Win32Error when the signer cannot be read */
export function verifyFile(path: string): TrustAnswer {
  return verify(path, choice.file, (memory) => {
    const info = memory.sized(fileInfo.bytes);
    memory.pointer(info + fileInfo.path, memory.text(path));
    return info;
  });
}

/** The same for a file whose hash stands in a signed catalogue. @throws Win32Error when the signer cannot be read */
export function verifyByCatalog(path: string, { catalog, hash }: CatalogMember): TrustAnswer {
  return verify(`${path}${catalog}`, choice.catalog, (memory) => {
    const info = memory.sized(catalogInfo.bytes);
    memory.pointer(info + catalogInfo.catalog, memory.text(catalog));
    memory.pointer(info + catalogInfo.tag, memory.text(hash.toString('hex').toUpperCase()));
    memory.pointer(info + catalogInfo.path, memory.text(path));
    const hashAt = memory.take(hash.length);
    hash.copy(memory.bytes, hashAt);
    memory.pointer(info + catalogInfo.hash, hashAt);
    memory.u32(info + catalogInfo.hashBytes, hash.length);
    return info;
  });
}

/** @param texts as long as all texts of the subject together */
function verify(texts: string, subjectKind: number, layOut: (memory: LinkedMemory) => number): TrustAnswer {
  const memory = new LinkedMemory(1024 + texts.length * 2);
  const root = memory.sized(data.bytes);
  memory.u32(root + data.ui, noUi);
  memory.u32(root + data.choice, subjectKind);
  memory.u32(root + data.action, action.verify);
  memory.u32(root + data.flags, offline);
  memory.pointer(root + data.subject, layOut(memory));
  const guid = guidBytes(genericVerify);
  const code = functions().verify(noWindow, guid, memory.bytes);
  try {
    return { code, signer: code === 0 ? readSigner(memory.bytes.readBigUInt64LE(root + data.state)) : null };
  } finally {
    memory.u32(root + data.action, action.close);
    functions().verify(noWindow, guid, memory.bytes);
  }
}

/** The first signer: catalogues and files of Windows have one. */
function readSigner(state: bigint): Signer | null {
  const provider = BigInt(functions().provider(state));
  const signer = provider === 0n ? 0n : BigInt(functions().signer(provider, 0, 0, 0));
  const certificate = signer === 0n ? 0n : BigInt(functions().certificate(signer, 0));
  if (certificate === 0n) return null;
  const chain = copyMemory(signer, signerInfo.bytes).readBigUInt64LE(signerInfo.chain);
  const context = copyMemory(certificate, certificateInfo.bytes).readBigUInt64LE(certificateInfo.context);
  return {
    name: displayName(context),
    usages: usagesOf(context),
    hasMicrosoftRoot: chain !== 0n && endsInMicrosoftRoot(chain),
  };
}
