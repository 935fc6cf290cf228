import type { CheckDefinition } from '../../core/check-definition.ts';
import type { EvidenceOf } from '../../shared/evidence.ts';
import type { UdpFacts } from '../../shared/facts.ts';
import { formatMs } from './support/breaks.ts';
import { notMeasured } from './support/evaluations.ts';
import { looksLikeWindows } from './support/server-kind.ts';

/**
 * UDP starts only after the sign-in, and Remote Desktop works without it, so this never fails. Silence counts
 * only with a server that gives a positive sign of being Windows: xrdp and FreeRDP have no UDP transport, and
 * their silence, or the refusal of their system, would be a warning about nothing.
 */
export const udpTransport: CheckDefinition<'udp-transport', 'udp' | 'negotiation' | 'nla'> = {
  id: 'udp-transport',
  phase: 'udp',
  requires: ['tcp-connect'],
  needs: ['udp', 'negotiation', 'nla'],
  evaluate({ udp, negotiation, nla }) {
    if (udp === null) return notMeasured('UDP was not asked: not in a scan, and not without a connection.');
    const evidence = toEvidence(udp, looksLikeWindows(negotiation, nla));
    const durationMs = udp.waitedMs;
    switch (udp.outcome) {
      case 'answered':
        return {
          status: 'passed',
          summary: `UDP answers in ${formatMs(udp.roundTripMs ?? udp.waitedMs)}.`,
          durationMs,
          evidence,
        };
      case 'silent':
      case 'refused':
      case 'foreign': {
        const summary = describeMissing(udp);
        return evidence.serverLooksLikeWindows
          ? { status: 'warning', summary, durationMs, evidence }
          : {
              status: 'skipped',
              summary,
              durationMs,
              evidence,
              reason: 'Nothing shows that this server offers UDP; many work over TCP alone.',
            };
      }
      case 'local':
        return {
          status: 'error',
          summary: 'UDP could not be tried.',
          durationMs,
          evidence,
          reason: `This computer could not send (${udp.code ?? 'unknown fault'}).`,
        };
      case 'cancelled':
        return {
          status: 'skipped',
          summary: 'UDP was not tried to the end.',
          durationMs,
          evidence,
          reason: 'The run ended before an answer came.',
        };
    }
  },
};

function describeMissing({ outcome, attempts, waitedMs }: UdpFacts): string {
  if (outcome === 'refused') return 'The computer refuses UDP on this port.';
  if (outcome === 'foreign') return 'Something answers over UDP, but not Remote Desktop.';
  return `No answer over UDP to ${attempts === 1 ? 'one packet' : `${attempts} packets`} within ${formatMs(waitedMs)}.`;
}

function toEvidence(udp: UdpFacts, serverLooksLikeWindows: boolean): EvidenceOf<'udp-transport'> {
  return {
    outcome: udp.outcome,
    attempts: udp.attempts,
    waitedMs: udp.waitedMs,
    roundTripMs: udp.roundTripMs,
    version: udp.version,
    upstreamMtuBytes: udp.upstreamMtuBytes,
    downstreamMtuBytes: udp.downstreamMtuBytes,
    serverLooksLikeWindows,
  };
}
