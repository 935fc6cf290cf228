import type { CheckDefinition, Evaluation } from '../../core/check-definition.ts';
import type { EvidenceOf, TcpOutcome } from '../../shared/evidence.ts';
import type { TcpAttempt, TcpFacts } from '../../shared/facts.ts';
import { describeBreak, formatMs, howItBroke, unknownReason } from './support/breaks.ts';
import { notMeasured } from './support/evaluations.ts';
import { isLocalhost } from './support/host-names.ts';
import { unreachableKind } from './support/unreachable.ts';

type Evidence = EvidenceOf<'tcp-connect'>;

export const tcpConnect: CheckDefinition<'tcp-connect', 'tcp'> = {
  id: 'tcp-connect',
  phase: 'tcp',
  requires: ['name-resolution'],
  needs: ['tcp'],
  evaluate({ tcp }, { target }) {
    if (tcp === null) return notMeasured();
    const evidence = toEvidence(tcp);
    const used = tcp.attempts.find(({ address }) => address === tcp.usedAddress);
    if (used !== undefined) return connected(tcp, used, evidence, target.host);
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

function connected(tcp: TcpFacts, used: TcpAttempt, evidence: Evidence, host: string): Evaluation<Evidence> {
  const durationMs = used.roundTripMs ?? 0;
  const summary = `${used.address} answers on port ${tcp.port} in ${formatMs(durationMs)}.`;
  // Many servers listen on one of the two addresses of localhost, and nobody means the other.
  const others = isLocalhost(host)
    ? []
    : evidence.attempts.flatMap((attempt) => describeOther(attempt) ?? []);
  return others.length === 0
    ? { status: 'passed', summary, durationMs, evidence }
    : { status: 'warning', summary: [summary, ...others].join(' '), durationMs, evidence };
}

/** An address that is given up because another one connected has been silent for about a second by then. */
const silentAtLeastMs = 900;

/** What is wrong with an address of the name while another one connects; null: nothing, or it is not known. */
function describeOther({ address, outcome, afterMs, code }: Evidence['attempts'][number]): string | null {
  switch (outcome) {
    case 'refused':
    case 'reset':
    case 'closed':
      return `${address} of the same name refuses.`;
    case 'timed-out':
    case 'cancelled':
      return (afterMs ?? 0) >= silentAtLeastMs
        ? `${address} of the same name does not answer, which can delay a connection.`
        : null;
    case 'unreachable':
      // Without a route, as without IPv6, no program tries that address for long.
      return unreachableKind(code, afterMs ?? 0) === 'no-route'
        ? null
        : `${address} of the same name cannot be reached, which can delay a connection.`;
    case 'connected':
    case 'local-error':
      return null;
  }
}

function toEvidence(tcp: TcpFacts): Evidence {
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
