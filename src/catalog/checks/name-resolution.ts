import type { CheckDefinition } from '../../core/check-definition.ts';
import type { EvidenceOf } from '../../shared/evidence.ts';
import type { ResolutionFacts } from '../../shared/facts.ts';
import { formatMs, telltaleWaitMs } from './support/breaks.ts';
import { isLocalhost } from './support/host-names.ts';

export const nameResolution: CheckDefinition<'name-resolution', 'resolution'> = {
  id: 'name-resolution',
  phase: 'name',
  requires: [],
  needs: ['resolution'],
  evaluate({ resolution }, { target }) {
    const evidence = toEvidence(resolution, target.host);
    const { durationMs } = resolution;
    const first = resolution.addresses[0]?.address;
    const failure = resolution.failure?.how;
    if (failure === 'cancelled' || (failure === 'timed-out' && durationMs < telltaleWaitMs)) {
      const reason =
        failure === 'cancelled'
          ? `The run was stopped after ${formatMs(durationMs)}, before an answer came.`
          : `Only ${formatMs(durationMs)} were left to wait for an answer, too few to tell; give more with --timeout.`;
      return {
        status: 'error',
        summary: `The name ${target.host} was not looked up in time.`,
        durationMs,
        evidence,
        reason,
      };
    }
    if (resolution.failure !== null || first === undefined) {
      const summary = describeFailure(target.host, resolution);
      return { status: 'failed', summary, durationMs, evidence };
    }
    if (resolution.kind !== 'name') {
      return {
        status: 'passed',
        summary: `${first} is an address; no name to look up.`,
        durationMs,
        evidence,
      };
    }
    const more = resolution.addresses.length - 1;
    const others = more === 0 ? '' : ` and ${more} more ${more === 1 ? 'address' : 'addresses'}`;
    const source = evidence.hostsFileDecides ? ', set by this computer’s hosts file' : '';
    const summary = `${target.host} is ${first}${others}${source}.`;
    return { status: 'passed', summary, durationMs, evidence };
  },
};

function toEvidence(resolution: ResolutionFacts, host: string): EvidenceOf<'name-resolution'> {
  const hostsFileAddresses = resolution.hostsFileAddresses ?? [];
  return {
    kind: resolution.kind,
    addresses: resolution.addresses.map(({ address }) => address),
    families: [...new Set(resolution.addresses.map(({ family }) => family))],
    resolveMs: resolution.durationMs,
    failure: resolution.failure?.how ?? null,
    failureCode: resolution.failure?.code ?? null,
    hostsFileAddresses,
    hostsFileDecides: resolution.kind === 'name' && hostsFileAddresses.length > 0 && !isLocalhost(host),
  };
}

function describeFailure(host: string, { failure, durationMs }: ResolutionFacts): string {
  switch (failure?.how) {
    case 'server-failed':
      return `The name server could not answer for ${host}.`;
    case 'timed-out':
      return `The name server did not answer for ${host} within ${formatMs(durationMs)}.`;
    case 'no-address':
    case undefined:
      return `The name ${host} exists but has no address.`;
    case 'not-found':
      return `The name ${host} does not exist.`;
    case 'cancelled':
    case 'other':
      return `The name ${host} could not be looked up (${failure.code ?? 'unknown fault'}).`;
  }
}
