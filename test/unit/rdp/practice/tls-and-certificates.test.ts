import { X509Certificate } from 'node:crypto';
import type { ConnectionOptions } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { walk, walkOutcome } from './support/walk.ts';
import { withHost } from './support/with-host.ts';

const dayMs = 86_400_000;

async function certificateOf(scenario: string): Promise<X509Certificate> {
  return withHost(scenario, async ({ port }) => {
    const walked = await walk(port);
    const raw = walked.tls!.getPeerCertificate().raw;
    walked.socket.destroy();
    return new X509Certificate(raw);
  });
}

function daysFromNow(date: Date): number {
  return Math.round((date.getTime() - Date.now()) / dayMs);
}

describe('certificates', () => {
  it('looks like the one that Windows makes: name of the computer, six months, RSA 2048, no other names', async () => {
    const certificate = await certificateOf('healthy');
    expect(certificate.subject).toBe('CN=PRACTICE-PC');
    expect(certificate.issuer).toBe('CN=PRACTICE-PC');
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.subjectAltName).toBeUndefined();
    expect(certificate.publicKey.asymmetricKeyDetails?.modulusLength).toBe(2048);
    expect(certificate.signatureAlgorithm).toBe('sha256WithRSAEncryption');
    expect(daysFromNow(certificate.validToDate) - daysFromNow(certificate.validFromDate)).toBe(183);
  });

  it('has dates in the past or ahead', async () => {
    expect(daysFromNow((await certificateOf('certificate-expired')).validToDate)).toBe(-7);
    expect(daysFromNow((await certificateOf('certificate-not-yet-valid')).validFromDate)).toBe(30);
  });

  it('has weak keys and signatures', async () => {
    const weakKey = await certificateOf('certificate-rsa-1024');
    expect(weakKey.publicKey.asymmetricKeyDetails?.modulusLength).toBe(1024);
    const weakSignature = await certificateOf('certificate-sha1');
    expect(weakSignature.signatureAlgorithm).toBe('sha1WithRSAEncryption');
    expect(weakSignature.verify(weakSignature.publicKey)).toBe(true);
  });

  it('has other names, issuers and key types', async () => {
    expect((await certificateOf('certificate-other-name')).subject).toBe('CN=FILESERVER02');
    expect((await certificateOf('certificate-intercepted')).issuer).toBe(
      'O=Bitdefender\nCN=Bitdefender Personal CA.Net-Defender',
    );
    const ec = await certificateOf('certificate-ec');
    expect(ec.publicKey.asymmetricKeyDetails?.namedCurve).toBe('prime256v1');
    expect(ec.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(ec.checkIP('::1')).toBeDefined();
  });

  it('sends the chain along, and the authority verifies the leaf', async () => {
    await withHost('certificate-from-authority', async ({ port }) => {
      const walked = await walk(port);
      const peer = walked.tls!.getPeerCertificate(true);
      walked.socket.destroy();
      const [leaf, authority] = [
        new X509Certificate(peer.raw),
        new X509Certificate(peer.issuerCertificate.raw),
      ];
      expect(authority.ca).toBe(true);
      expect(leaf.checkIssued(authority)).toBe(true);
      expect(leaf.verify(authority.publicKey)).toBe(true);
    });
  });
});

describe('TLS versions', () => {
  it.each([
    ['healthy', 'TLSv1.3'],
    ['healthy-tls12', 'TLSv1.2'],
    ['tls10-only', 'TLSv1'],
    ['tls11-only', 'TLSv1.1'],
    ['tls12-only', 'TLSv1.2'],
    ['tls13-only', 'TLSv1.3'],
  ])('%s settles on %s', async (scenario, version) => {
    await withHost(scenario, async ({ port }) => {
      const walked = await walk(port);
      expect(walked.tls!.getProtocol()).toBe(version);
      walked.socket.destroy();
    });
  });

  it.each<[string, ConnectionOptions, string]>([
    ['tls10-only', { minVersion: 'TLSv1.2' }, 'tls alert 70'],
    ['tls12-only', { minVersion: 'TLSv1.3' }, 'tls alert 70'],
    ['tls13-only', { maxVersion: 'TLSv1.2' }, 'tls alert 70'],
  ])('%s refuses %o', async (scenario, tls, outcome) => {
    expect(await withHost(scenario, ({ port }) => walkOutcome(port, { tls }))).toBe(outcome);
  });
});
