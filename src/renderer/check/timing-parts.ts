import type { NetworkCheckId } from '../../shared/ids.ts';
import type { CheckResult } from '../../shared/report.ts';

/** The parts of the way that follow one another; the others are asked beside them. */
const way: readonly NetworkCheckId[] = [
  'name-resolution',
  'tcp-connect',
  'rdp-negotiation',
  'tls-handshake',
  'nla-challenge',
];

/** How long each part of the way took, in its order; without those that were not reached. */
export function timingParts(results: readonly CheckResult[]): { id: NetworkCheckId; ms: number }[] {
  return way.flatMap((id) => {
    const result = results.find((candidate) => candidate.id === id);
    return result === undefined || result.status === 'skipped' ? [] : [{ id, ms: result.durationMs }];
  });
}
