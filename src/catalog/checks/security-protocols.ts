import type { CheckDefinition } from '../../core/check-definition.ts';
import type { EvidenceOf } from '../../shared/evidence.ts';
import type {
  AddressHandshake,
  NegotiationFacts,
  NegotiationOutcome,
  OfferFacts,
} from '../../shared/facts.ts';
import { securityProtocol } from '../../shared/security-protocol.ts';
import { howItBroke } from './support/breaks.ts';
import { notMeasured } from './support/evaluations.ts';
import { protocolWords } from './support/protocol-words.ts';

/**
 * One offer per connection shows what a server takes. It never fails: whether mstsc's own offer is taken is the
 * question of the negotiation check.
 */
export const securityProtocols: CheckDefinition<
  'security-protocols',
  'offers' | 'otherAddresses' | 'negotiation'
> = {
  id: 'security-protocols',
  phase: 'negotiation',
  title: 'Security protocols',
  requires: ['tcp-connect'],
  needs: ['offers', 'otherAddresses', 'negotiation'],
  evaluate({ offers, otherAddresses, negotiation }) {
    if (offers === null || offers.offers.length === 0) {
      return notMeasured(
        'Nothing in the first answer called for further questions, or the run left no room for them.',
      );
    }
    const evidence = toEvidence(offers, otherAddresses);
    const durationMs = Math.max(...offers.offers.map(({ result }) => result.durationMs));
    const answered = offers.offers.length - evidence.brokenProtocols.length;
    if (answered === 0) {
      const summary = 'The server cut or ignored every single offer.';
      return { status: 'warning', summary, durationMs, evidence };
    }
    const taken = takenProtocols(evidence, negotiation);
    const summary = describe(evidence, taken, answered);
    return { status: statusOf(evidence, taken), summary, durationMs, evidence };
  },
};

/** Entra sign-in is left out: servers that do not know it may end the connection, which is no inconsistency. */
function unexpectedlyBroken(evidence: EvidenceOf<'security-protocols'>): number {
  return evidence.brokenProtocols.filter(
    (protocol, index) => protocol !== securityProtocol.entra && isCut(evidence.brokenHow[index]),
  ).length;
}

function isCut(how: EvidenceOf<'security-protocols'>['brokenHow'][number] | undefined): boolean {
  return how === 'reset' || how === 'closed';
}

/** What the main connection selected needs no offer of its own to be known as taken. */
function takenProtocols(
  { acceptedProtocols }: EvidenceOf<'security-protocols'>,
  negotiation: NegotiationFacts | null,
): readonly number[] {
  const main = negotiation?.result.outcome === 'selected' ? [negotiation.result.protocol] : [];
  return [...new Set([...main, ...acceptedProtocols])];
}

function statusOf(
  evidence: EvidenceOf<'security-protocols'>,
  taken: readonly number[],
): 'passed' | 'warning' {
  const onlyStandard = taken.every((protocol) => protocol === securityProtocol.rdp);
  return onlyStandard || unexpectedlyBroken(evidence) > 0 ? 'warning' : 'passed';
}

function describe(
  evidence: EvidenceOf<'security-protocols'>,
  taken: readonly number[],
  answered: number,
): string {
  const accepted = taken.map(protocolWords);
  const takes =
    accepted.length === 0
      ? 'The server takes none of the single offers'
      : `The server takes ${accepted.join(', ')}`;
  const refused = evidence.refusedProtocols.map(protocolWords);
  const refuses = refused.length === 0 || accepted.length === 0 ? '' : `, and refuses ${refused.join(', ')}`;
  const cut = unexpectedlyBroken(evidence);
  const broken =
    cut === 0
      ? ''
      : ` ${cut} of ${answered + evidence.brokenProtocols.length} connections were cut without an answer.`;
  return `${takes}${refuses}.${broken}`;
}

function toEvidence(
  { offers, notAsked }: OfferFacts,
  otherAddresses: readonly AddressHandshake[],
): EvidenceOf<'security-protocols'> {
  const accepted = offers.filter(({ protocol, result }) => isAccepted(protocol, result));
  const broken = offers.flatMap(({ protocol, result }) =>
    result.outcome === 'broken' ? [{ protocol, how: howItBroke(result.broke) }] : [],
  );
  const refused = offers.filter(
    ({ protocol, result }) => result.outcome !== 'broken' && !isAccepted(protocol, result),
  );
  return {
    acceptedProtocols: accepted.map(({ protocol }) => protocol),
    refusedProtocols: refused.map(({ protocol }) => protocol),
    brokenProtocols: broken.map(({ protocol }) => protocol),
    notAskedProtocols: [...notAsked],
    refusalCodes: refused.map(({ result }) => (result.outcome === 'refused' ? result.failureCode : null)),
    brokenHow: broken.map(({ how }) => how),
    otherAddresses: otherAddresses.map((other) => ({
      address: other.address,
      reached: reached(other),
      certificateSha256: other.certificateSha256,
      dnsComputer: other.dnsComputer,
    })),
  };
}

/** Selecting something else than the one protocol offered is a way to decline it (xrdp answers so). */
function isAccepted(protocol: number, result: NegotiationOutcome): boolean {
  if (result.outcome === 'no-answer') return protocol === securityProtocol.rdp;
  return result.outcome === 'selected' && result.protocol === protocol;
}

function reached({ tcp, negotiation, tls }: AddressHandshake): 'nothing' | 'tcp' | 'negotiation' | 'tls' {
  if (tls?.outcome === 'established') return 'tls';
  if (negotiation?.outcome === 'selected' || negotiation?.outcome === 'no-answer') return 'negotiation';
  return tcp.broke === null ? 'tcp' : 'nothing';
}
