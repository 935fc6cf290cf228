import type { Duplex } from 'node:stream';
import { createSecureContext, TLSSocket, type SecureContext, type SecureVersion } from 'node:tls';
import type { CertificateKind } from './certificate-plans.ts';
import { practiceCertificate } from './certificates.ts';

export interface TlsSettings {
  readonly certificate: CertificateKind;
  readonly minVersion: SecureVersion;
  readonly maxVersion: SecureVersion;
}

/** Contexts are costly to make and the same for every connection of a scenario. */
const contexts = new Map<string, Promise<SecureContext>>();

/**
 * Does the server's side of a handshake.
 * @returns the encrypted stream, or null when the handshake failed or the client left.
 */
export async function startTls(stream: Duplex, settings: TlsSettings): Promise<TLSSocket | null> {
  const secureContext = await contextFor(settings);
  if (stream.destroyed) return null;
  const encrypted = new TLSSocket(stream, { isServer: true, secureContext });
  return new Promise((resolve) => {
    encrypted.on('secure', () => resolve(encrypted));
    // A failed handshake is what many scenarios are for; 'close' follows an error.
    encrypted.on('error', () => resolve(null));
    encrypted.on('close', () => resolve(null));
  });
}

function contextFor(settings: TlsSettings): Promise<SecureContext> {
  const name = [settings.certificate, settings.minVersion, settings.maxVersion].join(' ');
  const known = contexts.get(name);
  if (known !== undefined) return known;
  const made = makeContext(settings);
  contexts.set(name, made);
  return made;
}

async function makeContext({ certificate, minVersion, maxVersion }: TlsSettings): Promise<SecureContext> {
  const { chain, privateKey } = await practiceCertificate(certificate);
  return createSecureContext({
    cert: chain,
    key: privateKey,
    minVersion,
    maxVersion,
    // Level 0 lets OpenSSL serve the weak keys, signatures and versions that some scenarios are about.
    ciphers: 'DEFAULT@SECLEVEL=0',
  });
}
