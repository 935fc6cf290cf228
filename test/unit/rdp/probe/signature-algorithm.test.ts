import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { signatureAlgorithmOf } from '../../../../src/rdp/probe/signature-algorithm.ts';

describe('signatureAlgorithmOf', () => {
  it('says of every root certificate what Node 24 says', () => {
    const seen = new Set<string>();
    for (const pem of rootCertificates) {
      const certificate = new X509Certificate(pem);
      const found = signatureAlgorithmOf(certificate.raw);
      expect(found).toBe(certificate.signatureAlgorithm);
      seen.add(String(found));
    }
    expect(seen.size).toBeGreaterThan(3);
  });

  it('knows no algorithm in cut or foreign bytes', () => {
    const { raw } = new X509Certificate(rootCertificates[0] ?? '');
    for (const length of [0, 1, 4, 40, raw.length - 1])
      expect(signatureAlgorithmOf(raw.subarray(0, length))).toBeNull();
    expect(signatureAlgorithmOf(Buffer.from('0400', 'hex'))).toBeNull();
  });
});
