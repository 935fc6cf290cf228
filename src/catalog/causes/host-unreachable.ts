import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import type { TcpOutcome } from '../../shared/evidence.ts';
import { targetWords } from './support/target.ts';

const isSilent = (outcome: TcpOutcome): boolean => outcome === 'timed-out' || outcome === 'unreachable';

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
          ? `No answer from ${attempts.map(({ address }) => address).join(', ')} on port ${port}.`
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
    const noRoute = attempts.length > 0 && attempts.every(({ outcome }) => outcome === 'unreachable');
    return noRoute
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
