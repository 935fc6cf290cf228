import { expect, it } from 'vitest';
import type { Break, NetworkFacts } from '../../src/shared/facts.ts';
import { breakPoints } from './support/break-points.ts';
import { checkTarget } from './support/check-target.ts';
import { startFaultRelay } from './support/fault-relay.ts';
import { describeWith, missingForXrdp } from './support/requirements.ts';
import { useCertificates, useServer } from './support/server-suite.ts';
import { startXrdp } from './support/xrdp.ts';

describeWith(missingForXrdp, 'a connection to xrdp that breaks on the way', () => {
  const certificates = useCertificates();
  const server = useServer(async () =>
    startXrdp({ securityLayer: 'tls', certificate: await certificates.files('valid') }),
  );

  it.each(breakPoints.map((point) => [point.name, point] as const))('%s', async (_name, point) => {
    const relay = await startFaultRelay({ server: server.current, fault: point.fault });
    try {
      const report = await checkTarget(relay.target);
      expect(mainBreak(report.facts!.network!)?.how).toBe(point.how);
      expect(report.verdict.failedPhase).toBe(point.failedPhase);
      expect(point.causes).toContain(report.verdict.causes[0]?.id);
    } finally {
      await relay.close();
    }
  });
});

/** Where the main connection broke. */
function mainBreak(facts: NetworkFacts): Break | null {
  if (facts.negotiation?.result.outcome === 'broken') return facts.negotiation.result.broke;
  if (facts.tls?.main.outcome === 'broken') return facts.tls.main.broke;
  return null;
}
