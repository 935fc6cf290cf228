import type { CheckDefinition, Evaluation } from '../../core/check-definition.ts';
import type { EvidenceOf } from '../../shared/evidence.ts';
import type { NegotiationFacts, NegotiationOutcome, OfferFacts } from '../../shared/facts.ts';
import { securityProtocol } from '../../shared/security-protocol.ts';
import { formatMs, howItBroke } from './support/breaks.ts';
import { notMeasured } from './support/evaluations.ts';
import { describeOtherAddresses, otherAddressEvidence, stationReached } from './support/other-addresses.ts';
import { protocolWords } from './support/protocol-words.ts';

/**
 * One offer per connection shows what a server takes. It never fails: whether mstsc's own offer is taken is the
 * question of the negotiation check.
 */
export const securityProtocols: CheckDefinition<
  'security-protocols',
  'offers' | 'otherAddresses' | 'negotiation' | 'tls'
> = {
  id: 'security-protocols',
  phase: 'negotiation',
  requires: ['tcp-connect'],
  needs: ['offers', 'otherAddresses', 'negotiation', 'tls'],
  evaluate({ offers, otherAddresses, negotiation, tls }) {
    const main = stationReached(negotiation?.result ?? null, tls?.main ?? null);
    const evidence: Evidence = {
      ...offersEvidence(offers ?? nothingAsked, negotiation),
      otherAddresses: otherAddresses.map((other) => otherAddressEvidence(other, main)),
    };
    const others = describeOtherAddresses(evidence.otherAddresses, main);
    const judged = judgeOffers(offers, evidence, negotiation);
    if (others === '') return judged;
    const summary = judged.status === 'skipped' ? others : `${judged.summary} ${others}`;
    return { status: 'warning', summary, durationMs: judged.durationMs, evidence };
  },
};

type Evidence = EvidenceOf<'security-protocols'>;

const nothingAsked: OfferFacts = { offers: [], notAsked: [] };

function judgeOffers(
  offers: OfferFacts | null,
  evidence: Evidence,
  negotiation: NegotiationFacts | null,
): Evaluation<Evidence> {
  if (offers === null || offers.offers.length === 0) {
    const skipped = notMeasured(whyNotAsked(offers, negotiation));
    return { ...skipped, evidence: evidence.otherAddresses.length === 0 ? {} : evidence };
  }
  const durationMs = Math.max(...offers.offers.map(({ result }) => result.durationMs));
  const answered = offers.offers.length - evidence.brokenProtocols.length;
  if (answered === 0) return judgeUnanswered(evidence, durationMs);
  const taken = takenProtocols(evidence, negotiation);
  return {
    status: statusOf(evidence, taken),
    summary: describe(evidence, taken, answered),
    durationMs,
    evidence,
  };
}

function whyNotAsked(offers: OfferFacts | null, negotiation: NegotiationFacts | null): string | undefined {
  if (offers === null) return 'A scan opens one connection to each host and asks nothing more.';
  switch (negotiation?.result.outcome) {
    case 'broken':
      return 'Nothing more was asked, because already the first request got no answer.';
    case 'foreign':
    case 'malformed':
      return 'Nothing more was asked, because what answers does not speak Remote Desktop.';
    default:
      return undefined;
  }
}

/** Offers have less time than the main request: one that got no answer in it may only have been slow. */
function judgeUnanswered(evidence: Evidence, durationMs: number): Evaluation<Evidence> {
  const cut = evidence.brokenHow.filter(isCut).length;
  const rest = evidence.brokenHow.length - cut;
  const givenUp = `got no answer within ${formatMs(durationMs)}`;
  if (cut === 0 && evidence.brokenHow.every((how) => how === 'cancelled')) {
    return { ...notMeasured(`The single offers ${givenUp}, too short to tell.`), evidence };
  }
  const summary =
    cut === 0
      ? `The single offers ${givenUp}, when they were given up.`
      : rest === 0
        ? 'The server cut every single offer.'
        : `The server cut ${cut} of the single offers; the others ${givenUp}.`;
  return { status: 'warning', summary, durationMs, evidence };
}

/** Entra sign-in is left out: servers that do not know it may end the connection, which is no inconsistency. */
function unexpectedlyBroken(evidence: Evidence): number {
  return evidence.brokenProtocols.filter(
    (protocol, index) => protocol !== securityProtocol.entra && isCut(evidence.brokenHow[index]),
  ).length;
}

function isCut(how: Evidence['brokenHow'][number] | undefined): boolean {
  return how === 'reset' || how === 'closed';
}

/** What the main connection selected needs no offer of its own to be known as taken. */
function takenProtocols(
  { acceptedProtocols }: Evidence,
  negotiation: NegotiationFacts | null,
): readonly number[] {
  const main = negotiation?.result.outcome === 'selected' ? [negotiation.result.protocol] : [];
  return [...new Set([...main, ...acceptedProtocols])];
}

function statusOf(evidence: Evidence, taken: readonly number[]): 'passed' | 'warning' {
  const onlyStandard = taken.every((protocol) => protocol === securityProtocol.rdp);
  return onlyStandard || unexpectedlyBroken(evidence) > 0 ? 'warning' : 'passed';
}

function describe(evidence: Evidence, taken: readonly number[], answered: number): string {
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

function offersEvidence(
  { offers, notAsked }: OfferFacts,
  main: NegotiationFacts | null,
): Omit<Evidence, 'otherAddresses'> {
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
    fastestAnswerMs: fastestAnswer([...offers, ...(main === null ? [] : [main])]),
  };
}

function fastestAnswer(asked: readonly { readonly result: NegotiationOutcome }[]): number | null {
  const answered = asked.flatMap(({ result }) => (result.outcome === 'broken' ? [] : [result.durationMs]));
  return answered.length === 0 ? null : Math.min(...answered);
}

/** Selecting something else than the one protocol offered is a way to decline it (xrdp answers so). */
function isAccepted(protocol: number, result: NegotiationOutcome): boolean {
  if (result.outcome === 'no-answer') return protocol === securityProtocol.rdp;
  return result.outcome === 'selected' && result.protocol === protocol;
}
