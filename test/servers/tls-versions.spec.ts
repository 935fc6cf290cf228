import { expect, it } from 'vitest';
import { checkTarget, statuses } from './support/check-target.ts';
import { describeWith, missingForXrdp } from './support/requirements.ts';
import { useCertificates } from './support/server-suite.ts';
import { startXrdp } from './support/xrdp.ts';

describeWith(missingForXrdp, 'one TLS version alone on a real xrdp', () => {
  const certificates = useCertificates();

  it.each(['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const)('%s', async (version) => {
    const xrdp = await startXrdp({
      securityLayer: 'tls',
      certificate: await certificates.files('valid'),
      sslProtocols: [version],
    });
    try {
      const report = await checkTarget(xrdp.target);
      const { tls, certificate } = report.facts!.network!;
      // A retry must not be needed: the first ClientHello reaches down to TLS 1.0, so that old servers are named and not guessed.
      expect(tls!.main).toMatchObject({ outcome: 'established', version });
      expect(certificate!.source).toBe('handshake');
      const current = version === 'TLSv1.2' || version === 'TLSv1.3';
      // Current Windows has TLS 1.0 and 1.1 switched off: such a server works with old clients only.
      expect(statuses(report)['tls-handshake'] === 'passed').toBe(current);
    } finally {
      await xrdp.stop();
    }
  });

  it('no common suite: an alert, with its number', async () => {
    const xrdp = await startXrdp({
      securityLayer: 'tls',
      certificate: await certificates.files('valid'),
      sslProtocols: ['TLSv1.2'],
      ciphers: 'ADH-AES128-SHA256:@SECLEVEL=0',
    });
    try {
      const report = await checkTarget(xrdp.target);
      expect(report.facts!.network!.tls!.main).toMatchObject({
        outcome: 'broken',
        broke: { how: 'alert', alert: 40 },
        lastMessage: 'client-hello',
      });
      expect(report.verdict.failedPhase).toBe('tls');
      expect(report.verdict.causes[0]?.id).toBe('tls-version-mismatch');
    } finally {
      await xrdp.stop();
    }
  });
});
