import type { CheckDefinition } from '../../core/check-definition.ts';
import type { EvidenceOf, TcpOutcome } from '../../shared/evidence.ts';
import type { TcpAttempt, TcpFacts } from '../../shared/facts.ts';
import { describeBreak, formatMs, howItBroke, unknownReason } from './support/breaks.ts';
import { notMeasured } from './support/evaluations.ts';

export const tcpConnect: CheckDefinition<'tcp-connect', 'tcp'> = {
  id: 'tcp-connect',
  phase: 'tcp',
  title: 'Network (TCP)',
  requires: ['name-resolution'],
  needs: ['tcp'],
  evaluate({ tcp }) {
    if (tcp === null) return notMeasured();
    const evidence = toEvidence(tcp);
    const used = tcp.attempts.find(({ address }) => address === tcp.usedAddress);
    if (used !== undefined) return connected(tcp, used, evidence);
    const durationMs = Math.max(0, ...tcp.attempts.map(({ broke }) => broke?.afterMs ?? 0));
    const [first] = tcp.attempts;
    const broke = first?.broke ?? null;
    const silentAboutPeer = evidence.attempts.every(
      ({ outcome }) => outcome === 'cancelled' || outcome === 'local-error',
    );
    if (first === undefined || broke === null || silentAboutPeer) {
      const summary = `Port ${tcp.port} was not reached.`;
      const reason = broke === null ? 'The run ended before a connection was tried.' : unknownReason(broke);
      return { status: 'error', summary, durationMs, evidence, reason };
    }
    const count = tcp.attempts.length;
    const summary =
      count === 1
        ? `The connection to ${first.address}, port ${tcp.port}, ${describeBreak(broke)}.`
        : `None of ${count} addresses took a connection on port ${tcp.port}; to ${first.address} it ${describeBreak(broke)}.`;
    return { status: 'failed', summary, durationMs, evidence };
  },
};

function connected(tcp: TcpFacts, used: TcpAttempt, evidence: EvidenceOf<'tcp-connect'>) {
  const durationMs = used.roundTripMs ?? 0;
  const summary = `${used.address} answers on port ${tcp.port} in ${formatMs(durationMs)}.`;
  // A refusal costs mstsc one round trip; an address that stays silent costs it many seconds before the next one.
  const slow = evidence.attempts.find(({ outcome }) => outcome === 'timed-out' || outcome === 'unreachable');
  const refusing = evidence.attempts.find(({ outcome }) => outcome === 'refused' || outcome === 'reset');
  const other = refusing === undefined ? '' : ` ${refusing.address} of the same name refuses.`;
  return slow === undefined
    ? { status: 'passed' as const, summary: `${summary}${other}`, durationMs, evidence }
    : {
        status: 'warning' as const,
        summary: `${summary} ${slow.address} of the same name does not, which can delay a connection.`,
        durationMs,
        evidence,
      };
}

function toEvidence(tcp: TcpFacts): EvidenceOf<'tcp-connect'> {
  return {
    port: tcp.port,
    usedAddress: tcp.usedAddress,
    roundTripMs: tcp.attempts.find(({ address }) => address === tcp.usedAddress)?.roundTripMs ?? null,
    attempts: tcp.attempts.map((attempt) => ({
      address: attempt.address,
      family: attempt.family,
      outcome: outcomeOf(attempt),
      roundTripMs: attempt.roundTripMs,
      afterMs: attempt.broke?.afterMs ?? null,
      code: attempt.broke?.code ?? null,
    })),
  };
}

function outcomeOf({ broke }: TcpAttempt): TcpOutcome {
  if (broke === null) return 'connected';
  const how = howItBroke(broke);
  switch (how) {
    case 'stalled':
      return 'timed-out';
    case 'local':
    case 'alert':
    case 'foreign':
      return 'local-error';
    case 'refused':
    case 'unreachable':
    case 'reset':
    case 'closed':
    case 'cancelled':
      return how;
  }
}
