import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { CheckStatus } from '../../src/shared/report.ts';
import { certificateKinds } from './support/certificate-kinds.ts';
import type { CertificateKind } from './support/certificate-kinds.ts';
import { checkTarget, statuses } from './support/check-target.ts';
import { describeWith, missingForXrdp } from './support/requirements.ts';
import { useCertificates } from './support/server-suite.ts';
import { startXrdp } from './support/xrdp.ts';

interface Judgement {
  readonly status: CheckStatus;
  readonly healthy: boolean;
  /** Members of the certificate's evidence that show the fault. */
  readonly evidence: Readonly<Record<string, unknown>>;
}

/** Seen from 127.0.0.1, which every certificate but two names. What a status means: contract of the report. */
const judgements: Readonly<Record<CertificateKind, Judgement>> = {
  valid: {
    status: 'passed',
    healthy: true,
    evidence: { validity: 'valid', nameMatches: true, weaknesses: [], selfSigned: false, chainLength: 2 },
  },
  expired: { status: 'failed', healthy: false, evidence: { validity: 'expired' } },
  'not-yet-valid': { status: 'failed', healthy: false, evidence: { validity: 'not-yet-valid' } },
  'other-name': {
    status: 'warning',
    healthy: true,
    evidence: { nameMatches: false, dnsNames: ['terminal.example.org'] },
  },
  'rsa-1024': {
    status: 'warning',
    healthy: true,
    evidence: { weaknesses: ['rsa-key-short'], keyBits: 1024 },
  },
  sha1: { status: 'warning', healthy: true, evidence: { weaknesses: ['sha1-signature'] } },
  // It names the computer only, and an address was typed.
  windows: {
    status: 'warning',
    healthy: true,
    evidence: { selfSigned: true, windowsMade: true, nameMatches: false },
  },
  ec: { status: 'passed', healthy: true, evidence: { keyBits: 256, weaknesses: [] } },
};

describeWith(missingForXrdp, 'certificates on a real xrdp', () => {
  const certificates = useCertificates();

  it.each(certificateKinds)('%s', async (kind) => {
    const files = await certificates.files(kind);
    const xrdp = await startXrdp({ securityLayer: 'tls', certificate: files });
    try {
      const report = await checkTarget(xrdp.target);
      const expected = judgements[kind];
      const found = report.checks.find(({ id }) => id === 'certificate')!;
      expect(found.evidence).toMatchObject(expected.evidence);
      expect(found.status).toBe(expected.status);
      expect(statuses(report)['tls-handshake']).toBe('passed');
      expect(report.verdict.healthy).toBe(expected.healthy);
      expect(report.verdict.failedPhase).toBe(expected.healthy ? null : 'certificate');
      const sent = new X509Certificate(await readFile(files.certificate));
      expect(report.facts?.network?.certificate?.chain[0]?.der).toBe(sent.raw.toString('hex'));
      expect(found.evidence['sha256Thumbprint']).toBe(sent.fingerprint256.replaceAll(':', '').toLowerCase());
    } finally {
      await xrdp.stop();
    }
  });

  it('by its own name, the one that Windows makes fits', async () => {
    const xrdp = await startXrdp({ securityLayer: 'tls', certificate: await certificates.files('windows') });
    try {
      const report = await checkTarget(`localhost:${xrdp.port}`);
      const found = report.checks.find(({ id }) => id === 'certificate')!;
      expect(found.evidence).toMatchObject({ nameMatches: true, comparedWith: 'localhost' });
      expect(found.status).toBe('passed');
    } finally {
      await xrdp.stop();
    }
  });
});
