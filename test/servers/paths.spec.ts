import { describe, expect, it } from 'vitest';
import { startPracticeHost } from '../../src/rdp/practice/index.ts';
import { checkTarget, checkTargetFrom } from './support/check-target.ts';
import { startFaultRelay } from './support/fault-relay.ts';
import { createNetworkLab } from './support/network-lab.ts';
import { startDelayRelay } from './support/relay.ts';
import {
  describeWith,
  firstMissing,
  missingForNetworkLab,
  missingForShadow,
  missingForXrdp,
} from './support/requirements.ts';
import { useCertificates, useServer } from './support/server-suite.ts';
import { startShadow } from './support/freerdp-shadow.ts';
import { startXrdp } from './support/xrdp.ts';

const roundTripMs = 50;

describeWith(missingForShadow, 'a line with 50 ms round trip to an NLA server', () => {
  const server = useServer(() => startShadow({ security: 'nla' }));

  it('is healthy, and every phase took at least its round trip', async () => {
    const relay = await startDelayRelay({ server: server.current, roundTripMs });
    try {
      const report = await checkTarget(relay.target);
      expect(report.verdict.healthy).toBe(true);
      const { negotiation, tls, nla } = report.facts!.network!;
      expect(negotiation!.result).toMatchObject({ outcome: 'selected', protocol: 2 });
      // The relay holds the first bytes back for the connection's own round trip too.
      expect((negotiation!.result as { durationMs: number }).durationMs).toBeGreaterThanOrEqual(
        2 * roundTripMs - 2,
      );
      expect(tls!.main.durationMs).toBeGreaterThanOrEqual(roundTripMs - 2);
      expect(nla!.result).toMatchObject({ outcome: 'challenged' });
    } finally {
      await relay.close();
    }
  });
});

describe('a line with 50 ms round trip to a host that speaks UDP', () => {
  it('brings the datagrams there and back', async () => {
    const host = await startPracticeHost({ scenario: 'udp-answered' });
    const relay = await startDelayRelay({ server: host, roundTripMs, udp: true });
    try {
      const report = await checkTarget(relay.target);
      const { udp } = report.facts!.network!;
      expect(udp!.outcome).toBe('answered');
      expect(udp!.roundTripMs).toBeGreaterThanOrEqual(roundTripMs - 2);
    } finally {
      await relay.close();
      await host.close();
    }
  });
});

describeWith(firstMissing(missingForXrdp, missingForNetworkLab), 'an MTU black hole on the way', () => {
  const certificates = useCertificates();

  it.each(['clear', 'black-hole'] as const)('middle of the way: %s', async (middle) => {
    const lab = await createNetworkLab({ middle });
    const xrdp = await startXrdp({
      securityLayer: 'tls',
      certificate: await certificates.files('valid'),
      address: lab.serverAddress,
      port: 3389,
      commandPrefix: lab.onServer,
    });
    try {
      const report = await checkTargetFrom(lab.onClient, xrdp.target);
      if (middle === 'clear') {
        expect(report.verdict.healthy).toBe(true);
        return;
      }
      const { tls, pathMtu } = report.facts!.network!;
      expect(tls!.main).toMatchObject({ outcome: 'broken', broke: { how: 'stalled' } });
      expect(pathMtu!.smallHello).toMatchObject({ outcome: 'answered' });
      expect(report.verdict.failedPhase).toBe('tls');
      expect(report.verdict.causes[0]?.id).toBe('mtu-black-hole');
    } finally {
      await xrdp.stop();
      await lab.close();
    }
  });
});

describeWith(missingForXrdp, 'a line that brings every byte alone', () => {
  const certificates = useCertificates();
  const server = useServer(async () =>
    startXrdp({ securityLayer: 'tls', certificate: await certificates.files('valid') }),
  );

  it('changes nothing', async () => {
    const relay = await startFaultRelay({ server: server.current, fault: { at: 'never', segmentBytes: 1 } });
    try {
      const report = await checkTarget(relay.target);
      expect(report.verdict.healthy).toBe(true);
      expect(report.facts!.network!.certificate!.chain).toHaveLength(2);
    } finally {
      await relay.close();
    }
  });
});
