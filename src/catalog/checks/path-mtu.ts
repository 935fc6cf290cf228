import type { CheckDefinition } from '../../core/check-definition.ts';
import type { EvidenceOf } from '../../shared/evidence.ts';
import type { HelloOutcome, PathMtuFacts, TlsFacts, TlsOutcome } from '../../shared/facts.ts';
import { formatBytes, howItBroke, isUnknown } from './support/breaks.ts';
import { doesNotApply, notMeasured } from './support/evaluations.ts';
import { choseStandardSecurity, standardSecurityReason } from './support/standard-security.ts';

/**
 * Large packets that vanish show as a usual hello that stalls while a small one is answered. The phase is TLS,
 * because that is where such a path breaks the connection.
 */
export const pathMtu: CheckDefinition<'path-mtu', 'pathMtu' | 'tls' | 'negotiation'> = {
  id: 'path-mtu',
  phase: 'tls',
  requires: ['rdp-negotiation'],
  needs: ['pathMtu', 'tls', 'negotiation'],
  evaluate({ pathMtu: mtu, tls, negotiation }) {
    if (choseStandardSecurity(negotiation)) return doesNotApply(standardSecurityReason);
    if (mtu === null || tls === null) return notMeasured();
    const evidence = toEvidence(mtu, tls);
    const durationMs = Math.max(mtu.smallHello?.durationMs ?? 0, mtu.paddedHello?.durationMs ?? 0);
    if (evidence.usualHello === 'answered') {
      const summary = `Up to ${formatBytes(mtu.largestFlightReceivedBytes)} came and ${formatBytes(mtu.largestFlightSentBytes)} went at once.`;
      return { status: 'passed', summary, durationMs, evidence };
    }
    const skip = (reason: string) =>
      ({
        status: 'skipped',
        summary: 'Packet size explains nothing here.',
        durationMs,
        evidence,
        reason,
      }) as const;
    if (tls.main.outcome === 'broken' && isUnknown(tls.main.broke))
      return skip('It is not known how the usual handshake would have ended.');
    if (evidence.usualHello === 'broken')
      return skip('The handshake did not stall; lost packets do not cut a connection.');
    switch (evidence.smallHello) {
      case 'answered': {
        const summary = `A small first message (${formatBytes(mtu.smallHello?.sentBytes ?? 0)}) is answered, the usual one stalls: large packets vanish on the way.${measured(mtu)}`;
        return { status: 'failed', summary, durationMs, evidence };
      }
      case 'broken':
        return skip('A small first message fares no better than the usual one.');
      case 'not-tried':
        return skip('The run ended before a small first message could be tried.');
    }
  },
};

/** What packets of every size showed, where there is something to tell. */
function measured({ packetSize }: PathMtuFacts): string {
  switch (packetSize?.outcome) {
    case 'limited':
      return ` Packets of up to ${formatBytes(packetSize.largestPassedBytes ?? 0)} pass.`;
    case 'too-narrow':
      return ` Not even packets of ${formatBytes(packetSize.smallestLostBytes ?? 0)} pass.`;
    default:
      return '';
  }
}

/**
 * A hole lets nothing more through. Bytes that still trickle in come from a slow peer: its pauses are shorter
 * than this.
 */
const silenceMs = 1200;

function usualHello(main: TlsOutcome): EvidenceOf<'path-mtu'>['usualHello'] {
  if (main.outcome === 'established') return 'answered';
  const { broke } = main;
  const silent = broke.afterBytes === 0 || broke.quietMs >= silenceMs;
  return howItBroke(broke) === 'stalled' && silent ? 'stalled' : 'broken';
}

function toEvidence(mtu: PathMtuFacts, { main }: TlsFacts): EvidenceOf<'path-mtu'> {
  return {
    largestFlightSentBytes: mtu.largestFlightSentBytes,
    largestFlightReceivedBytes: mtu.largestFlightReceivedBytes,
    usualHello: usualHello(main),
    smallHello: mtu.smallHello?.outcome ?? 'not-tried',
    smallHelloSentBytes: mtu.smallHello?.sentBytes ?? null,
    smallHelloBreakHow: breakHow(mtu.smallHello),
    smallHelloBreakAfterBytes: mtu.smallHello?.outcome === 'broken' ? mtu.smallHello.broke.afterBytes : null,
    paddedHello: mtu.paddedHello?.outcome ?? 'not-tried',
    paddedHelloSentBytes: mtu.paddedHello?.sentBytes ?? null,
    paddedHelloBreakHow: breakHow(mtu.paddedHello),
    ...packetSizeEvidence(mtu),
  };
}

function packetSizeEvidence({ packetSize }: PathMtuFacts): Partial<EvidenceOf<'path-mtu'>> {
  if (packetSize === undefined || packetSize === null) return {};
  return {
    packetSize: packetSize.outcome,
    largestPacketPassedBytes: packetSize.largestPassedBytes,
    smallestPacketLostBytes: packetSize.smallestLostBytes,
  };
}

/** The hellos wait less than the main handshake, with which they are compared: their stalls count as such at once. */
function breakHow(hello: HelloOutcome | null) {
  return hello?.outcome === 'broken' ? hello.broke.how : null;
}
