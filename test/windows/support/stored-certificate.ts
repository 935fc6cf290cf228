import { createHash } from 'node:crypto';
import { ecKey, opensslCertificate } from '../../unit/rdp/probe/support/openssl-certificate.ts';
import type { RegistrySeed } from './registry-seed.ts';

/** CERT_CERT_PROP_ID: the certificate itself. */
const certificateProperty = 32;

/** Physical stores behind `Root`, by who put something there. */
export const rootStores = {
  computer: String.raw`HKLM\SOFTWARE\Microsoft\SystemCertificates\Root`,
  groupPolicy: String.raw`HKLM\SOFTWARE\Policies\Microsoft\SystemCertificates\Root`,
  microsoft: String.raw`HKLM\SOFTWARE\Microsoft\SystemCertificates\AuthRoot`,
  remoteDesktop: String.raw`HKLM\SOFTWARE\Microsoft\SystemCertificates\Remote Desktop`,
  user: String.raw`HKCU\Software\Microsoft\SystemCertificates\Root`,
} as const;

/** An authority that exists nowhere else. `subject` is what openssl takes: `/O=Company/CN=Name`. */
export function makeAuthority(subject: string): Buffer {
  return opensslCertificate({
    key: ecKey,
    subject,
    extensions: 'basicConstraints = critical, CA:true',
    options: ['-utf8'],
  });
}

export function sha1Of(certificate: Uint8Array): string {
  return createHash('sha1').update(certificate).digest('hex');
}

/** A certificate as the system keeps it in a store: its properties one after the other, in a value of the registry. */
export function storedCertificate(store: keyof typeof rootStores, certificate: Uint8Array): RegistrySeed {
  const head = Buffer.alloc(12);
  head.writeUInt32LE(certificateProperty, 0);
  head.writeUInt32LE(1, 4);
  head.writeUInt32LE(certificate.length, 8);
  const key = `${rootStores[store]}\\Certificates\\${sha1Of(certificate).toUpperCase()}`;
  return { [key]: { Blob: Buffer.concat([head, certificate]) } };
}
