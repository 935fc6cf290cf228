import { howItBroke, isUnknown } from '../catalog/checks/support/breaks.ts';
import type { Break, NetworkFacts } from '../shared/facts.ts';
import type { Phase } from '../shared/ids.ts';
import type { RepeatRound } from '../shared/repeats.ts';
import type { CheckResult } from '../shared/report.ts';

interface Round {
  readonly startedAt: Date;
  readonly durationMs: number;
  readonly facts: NetworkFacts;
  readonly checks: readonly CheckResult[];
}

/** A round is about whether a connection comes through; what Windows makes of a certificate is the same each time. */
const wayPhases: readonly Phase[] = ['name', 'tcp', 'negotiation', 'tls', 'nla'];

/** What one round of a repeated check has shown. */
export function judgeRound({ startedAt, durationMs, facts, checks }: Round): RepeatRound {
  const onTheWay = checks.filter(({ phase }) => wayPhases.includes(phase));
  const failed = onTheWay.find(({ status }) => status === 'failed');
  const unknown = onTheWay.some(({ status }) => status === 'error');
  const broke = failed === undefined ? null : breakOf(facts, failed.phase);
  return {
    startedAt: startedAt.toISOString(),
    durationMs,
    outcome: failed !== undefined ? 'failed' : unknown ? 'unknown' : 'reached',
    phase: failed?.phase ?? null,
    how: failed === undefined ? null : broke === null ? answeredOrNothing(failed.phase) : howItBroke(broke),
    roundTripMs: roundTripOf(facts),
    afterMs: broke?.afterMs ?? null,
    afterBytes: broke?.afterBytes ?? null,
    quietMs: broke?.quietMs ?? null,
  };
}

/** A name that is not found is no answer of the server's. */
function answeredOrNothing(phase: Phase): RepeatRound['how'] {
  return phase === 'name' ? null : 'answered';
}

function roundTripOf({ tcp }: NetworkFacts): number | null {
  return tcp?.attempts.find(({ address }) => address === tcp.usedAddress)?.roundTripMs ?? null;
}

function breakOf({ tcp, negotiation, tls, nla }: NetworkFacts, phase: Phase): Break | null {
  switch (phase) {
    case 'tcp':
      return tcp?.attempts.find(({ broke }) => broke !== null && !isUnknown(broke))?.broke ?? null;
    case 'negotiation':
      return negotiation?.result.outcome === 'broken' ? negotiation.result.broke : null;
    case 'tls':
      return tls?.main.outcome === 'broken' ? tls.main.broke : null;
    case 'nla':
      return nla?.result.outcome === 'broken' ? nla.result.broke : null;
    default:
      return null;
  }
}
