import type { RootCertificate } from '../../shared/client-facts/security-products.ts';
import { listCertificates } from '../native/crypt32/certificate-store.ts';

/**
 * The physical stores behind `Root` into which programs, people and policies put authorities. Left out is `AuthRoot`,
 * which Windows fills from Microsoft's own list.
 */
const stores: readonly (readonly [trustedBy: RootCertificate['trustedBy'], path: string])[] = [
  ['computer', String.raw`HKLM\SOFTWARE\Microsoft\SystemCertificates\Root`],
  ['computer', String.raw`HKLM\SOFTWARE\Policies\Microsoft\SystemCertificates\Root`],
  ['computer', String.raw`HKLM\SOFTWARE\Microsoft\EnterpriseCertificates\Root`],
  ['user', String.raw`HKCU\Software\Microsoft\SystemCertificates\Root`],
];
const mostCertificates = 500;

/** The authorities that somebody made this computer or this user trust. */
export function readRootCertificates(): RootCertificate[] {
  const found = stores.flatMap(([trustedBy, path]) =>
    listCertificates(path).map((certificate): RootCertificate => ({ trustedBy, ...certificate })),
  );
  return found.slice(0, mostCertificates);
}
