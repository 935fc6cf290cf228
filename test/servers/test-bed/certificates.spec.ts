import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { certificateKinds } from '../support/certificate-kinds.ts';
import { runProgram } from '../support/programs.ts';
import { describeWith, missingForCertificates } from '../support/requirements.ts';
import { useCertificates } from '../support/server-suite.ts';

/** The test bed has to be what it claims before anything is judged by it. Nothing here uses code of the product. */

describeWith(missingForCertificates, 'certificates of the test bed', () => {
  const store = useCertificates();

  async function leaf(kind: (typeof certificateKinds)[number]): Promise<X509Certificate> {
    return new X509Certificate(await readFile((await store.files(kind)).certificate));
  }

  it('each has its one fault', async () => {
    const now = Date.now();
    const expired = await leaf('expired');
    expect(expired.validToDate.getTime()).toBeLessThan(now);
    const notYet = await leaf('not-yet-valid');
    expect(notYet.validFromDate.getTime()).toBeGreaterThan(now);
    expect((await leaf('other-name')).checkHost('localhost')).toBeUndefined();
    expect((await leaf('rsa-1024')).publicKey.asymmetricKeyDetails?.modulusLength).toBe(1024);
    expect((await leaf('ec')).publicKey.asymmetricKeyType).toBe('ec');
    const sha1 = await runProgram([
      'openssl',
      'x509',
      '-noout',
      '-text',
      '-in',
      (await store.files('sha1')).certificate,
    ]);
    expect(sha1).toContain('Signature Algorithm: sha1WithRSAEncryption');
  });

  it('the one that Windows makes is self-signed, names only itself and lives for six months', async () => {
    const windows = await leaf('windows');
    expect(windows.verify(windows.publicKey)).toBe(true);
    expect(windows.subjectAltName).toBeUndefined();
    expect(windows.subject).toBe('CN=localhost');
    const days = (windows.validToDate.getTime() - windows.validFromDate.getTime()) / 86_400_000;
    expect(days).toBeCloseTo(182, 0);
  });

  it('the others fit the name and are in date', async () => {
    const sound = certificateKinds.filter(
      (kind) => !['expired', 'not-yet-valid', 'other-name'].includes(kind),
    );
    for (const kind of sound) {
      const certificate = await leaf(kind);
      expect(certificate.checkHost('localhost', { subject: 'default' }), kind).toBe('localhost');
      expect(certificate.validFromDate.getTime(), kind).toBeLessThan(Date.now());
      expect(certificate.validToDate.getTime(), kind).toBeGreaterThan(Date.now());
    }
  });
});
