import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import type { EvidenceView } from '../../core/evidence-view.ts';
import type { EvidenceOf, TcpOutcome } from '../../shared/evidence.ts';
import { formatMs } from '../checks/support/breaks.ts';
import { unreachableKind } from '../checks/support/unreachable.ts';
import type { UnreachableKind } from '../checks/support/unreachable.ts';
import { targetWords } from './support/target.ts';
import { lastAttemptEndedAt, reportedAt } from './support/hearsay.ts';
import { failsEachTime, passesAtTimes } from './support/rounds.ts';

const isSilent = (outcome: TcpOutcome): boolean => outcome === 'timed-out' || outcome === 'unreachable';

type Attempts = EvidenceOf<'tcp-connect'>['attempts'];

/** A shorter wait is two or three tries of the system, and packets do get lost. */
const longWaitMs = 3000;

function isSure({ outcome, afterMs }: Attempts[number]): boolean {
  return outcome === 'unreachable' || (outcome === 'timed-out' && (afterMs ?? 0) >= longWaitMs);
}

/** How every address is out of reach; null when they differ, or when some only stay silent. */
function commonKind(attempts: Attempts): UnreachableKind | null {
  const kinds = new Set(
    attempts.map(({ outcome, code, afterMs }) =>
      outcome === 'unreachable' ? unreachableKind(code, afterMs ?? 0) : null,
    ),
  );
  const [only = null] = kinds;
  return kinds.size === 1 ? only : null;
}

function outOfReachWords(attempts: Attempts, port: number): string {
  const addresses = attempts.map(({ address }) => address).join(', ');
  const code = attempts[0]?.code ?? 'unreachable';
  const longestMs = Math.max(...attempts.map(({ afterMs }) => afterMs ?? 0));
  switch (commonKind(attempts)) {
    case 'no-route':
      return `No route leads to ${addresses} (${code}).`;
    case 'no-neighbour':
      return `Nobody in its network answered for ${addresses} within ${formatMs(longestMs)} (${code}).`;
    case 'turned-away':
      return `Something on the way to ${addresses} turned the attempt away after ${formatMs(longestMs)} (${code}).`;
    case null:
      return `No answer from ${addresses} on port ${port} within ${formatMs(longestMs)}.`;
  }
}

function describeReach(view: EvidenceView): string {
  const target = targetWords(view);
  switch (commonKind(view.evidence('tcp-connect')?.attempts ?? [])) {
    case 'no-route':
      return `There is no way from here to ${target} so the far computer never hears of the attempt.`;
    case 'no-neighbour':
      return `The computer at ${target} is most likely off or asleep, because nobody in its network answers to the address.`;
    case 'turned-away':
      return `A router or firewall on the way to ${target} turns the attempt away: it knows no way on, or forbids it.`;
    case null:
      return `Nothing answers at ${target} which means that the far computer is off, asleep or behind a filter.`;
  }
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
        attempts.length > 0 && attempts.every(isSure) ? outOfReachWords(attempts, port) : null,
    },
    {
      check: 'tcp-connect',
      weight: evidenceWeight.moderate,
      finds: ({ attempts, port }) =>
        attempts.length > 0 && attempts.every(({ outcome }) => isSilent(outcome)) && !attempts.every(isSure)
          ? outOfReachWords(attempts, port)
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
    {
      check: 'security-products',
      // Its own rules cannot be read, and some of these products drop what leaves without a word.
      weight: -evidenceWeight.weak,
      finds({ products }, view) {
        const firewall = products.find(
          ({ kinds, state, builtIn }) => state === 'on' && !builtIn && kinds.includes('firewall'),
        );
        const attempts = view.evidence('tcp-connect')?.attempts ?? [];
        return firewall !== undefined && attempts.some(({ outcome }) => outcome === 'timed-out')
          ? `${firewall.product} is on here, and might drop what leaves this computer.`
          : null;
      },
    },
    failsEachTime,
    passesAtTimes,
    reportedAt('tcp', 'timed-out'),
    lastAttemptEndedAt('tcp'),
  ],
  hides: [],
  summary: describeReach,
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
