import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import type { EvidenceOf, TcpOutcome } from '../../shared/evidence.ts';
import { targetWords } from './support/target.ts';

const isSilent = (outcome: TcpOutcome): boolean => outcome === 'timed-out' || outcome === 'unreachable';

type Attempts = EvidenceOf<'tcp-connect'>['attempts'];

/** A system searches its own network this long for the owner of an address (ARP) before it gives up. */
const neighbourSearchMs = 1000;

function silenceWords(attempts: Attempts, port: number): string {
  const addresses = attempts.map(({ address }) => address).join(', ');
  return attempts.every(({ outcome }) => outcome === 'unreachable')
    ? `The network says that ${addresses} cannot be reached (${attempts[0]?.code ?? 'unreachable'}).`
    : `No answer from ${addresses} on port ${port}.`;
}

export const hostUnreachable: CauseDefinition<'host-unreachable'> = {
  id: 'host-unreachable',
  title: 'Nothing answers at the address',
  prior: {
    logOdds: priorLogOdds.medium,
    source: 'Filters, sleeping computers and missing VPNs; usually shown as 0x204 or 0x108.',
  },
  rules: [
    {
      check: 'tcp-connect',
      weight: evidenceWeight.proof,
      finds: ({ attempts, port }) =>
        attempts.length > 0 && attempts.every(({ outcome }) => isSilent(outcome))
          ? silenceWords(attempts, port)
          : null,
    },
    {
      check: 'tcp-connect',
      weight: evidenceWeight.moderate,
      finds: ({ attempts, usedAddress }) => {
        const silent = attempts.filter(({ outcome }) => isSilent(outcome));
        return usedAddress === null && silent.length > 0 && silent.length < attempts.length
          ? `${silent.length} of ${attempts.length} addresses do not answer, the others fail too.`
          : null;
      },
    },
  ],
  hides: [],
  summary(view) {
    const attempts = view.evidence('tcp-connect')?.attempts ?? [];
    const unreachable = attempts.length > 0 && attempts.every(({ outcome }) => outcome === 'unreachable');
    if (unreachable && attempts.every(({ afterMs }) => (afterMs ?? 0) >= neighbourSearchMs)) {
      return `Nobody in the network answers to the address of ${targetWords(view)} so the far computer is most likely off or asleep.`;
    }
    return unreachable
      ? `There is no way from here to ${targetWords(view)} so the far computer never hears of the attempt.`
      : `Nothing answers at ${targetWords(view)} which means that the far computer is off, asleep or behind a filter.`;
  },
  settledBy:
    'Connect to the same port from the far computer’s own network: if that works, a filter or a missing VPN lies between.',
  doesNotMean:
    'It does not mean that Remote Desktop is switched off there: then a computer that can be reached would refuse at once.',
  advice: [
    { where: 'this-computer', text: 'Connect the VPN, or reconnect it if it claims to be connected.' },
    { where: 'far-computer', text: 'See that it is switched on, awake and in the network.' },
    { where: 'far-computer', text: 'See that its firewall lets Remote Desktop in on this network profile.' },
    { where: 'network', text: 'Ask whether a firewall between the two lets this port through.' },
  ],
  fixes: [],
};
