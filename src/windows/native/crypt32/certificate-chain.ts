import { FilledBuffer } from '../filled-buffer.ts';
import { lastError } from '../kernel32.ts';
import { once } from '../once.ts';
import { systemLibrary } from '../system-library.ts';
import { wideText } from '../wide-text.ts';
import { win32 } from '../win32-error.ts';

/** CERT_CHAIN_POLICY_MICROSOFT_ROOT: the chain ends in one of the roots that Microsoft signs its own products under. */
const microsoftRoot = 7n;
const parameterBytes = 16;
const statusBytes = 24;
const statusError = 4;
/** CERT_NAME_SIMPLE_DISPLAY_TYPE */
const simpleDisplay = 4;
const longestName = 512;
const mostUsages = 64;

const functions = once(() => {
  const library = systemLibrary('crypt32.dll');
  return {
    verifyPolicy: library.func(
      'int32_t __stdcall CertVerifyCertificateChainPolicy(intptr_t policy, intptr_t chain, void *parameter, void *status)',
    ) as (policy: bigint, chain: bigint, parameter: Buffer, status: Buffer) => number,
    usage: library.func(
      'int32_t __stdcall CertGetEnhancedKeyUsage(intptr_t certificate, uint32_t flags, void *usage, void *size)',
    ) as (certificate: bigint, flags: number, usage: Buffer | null, size: Uint32Array) => number,
    name: library.func(
      'uint32_t __stdcall CertGetNameStringW(intptr_t certificate, uint32_t type, uint32_t flags, void *parameter, void *name, uint32_t size)',
    ) as (
      certificate: bigint,
      type: number,
      flags: number,
      parameter: null,
      name: Buffer,
      size: number,
    ) => number,
  };
});

/** Whether a chain (PCCERT_CHAIN_CONTEXT) ends in a root of Microsoft's own products. @throws Win32Error */
export function endsInMicrosoftRoot(chain: bigint): boolean {
  const parameter = Buffer.alloc(parameterBytes);
  parameter.writeUInt32LE(parameterBytes, 0);
  const status = Buffer.alloc(statusBytes);
  status.writeUInt32LE(statusBytes, 0);
  if (functions().verifyPolicy(microsoftRoot, chain, parameter, status) === 0)
    throw lastError('CertVerifyCertificateChainPolicy');
  return status.readUInt32LE(statusError) === 0;
}

/** Object identifiers of what a certificate (PCCERT_CONTEXT) may be used for; none where it does not say. @throws Win32Error */
export function usagesOf(certificate: bigint): string[] {
  const size = new Uint32Array(1);
  if (functions().usage(certificate, 0, null, size) === 0) return noneOrThrow();
  // CERT_ENHKEY_USAGE: a count, and a pointer to pointers to texts.
  const usage = new FilledBuffer(Buffer.alloc(size[0] ?? 0));
  if (functions().usage(certificate, 0, usage.bytes, size) === 0) return noneOrThrow();
  const list = usage.pointer(8);
  const count = Math.min(usage.u32(0), mostUsages);
  return list === null ? [] : Array.from({ length: count }, (_, index) => usage.narrowText(list + index * 8));
}

function noneOrThrow(): string[] {
  const error = lastError('CertGetEnhancedKeyUsage');
  // CRYPT_E_NOT_FOUND: good for everything, which no certificate of a publisher says.
  if (error.code === win32.cryptNotFound) return [];
  throw error;
}

/** The name by which people know the owner of a certificate; null when it states none. */
export function displayName(certificate: bigint): string | null {
  const name = Buffer.alloc(longestName * 2);
  // The length counts the terminating zero; the system cuts longer names.
  const length = functions().name(certificate, simpleDisplay, 0, null, name, longestName);
  return length <= 1 ? null : wideText(name);
}
