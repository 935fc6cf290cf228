import type { NegotiationOutcome, OfferFacts } from '../../shared/facts.ts';
import { securityProtocol } from '../../shared/security-protocol.ts';

export type Offer = OfferFacts['offers'][number]['protocol'];

const everyOffer: readonly Offer[] = [
  securityProtocol.rdp,
  securityProtocol.tls,
  securityProtocol.nlaEx,
  securityProtocol.nla,
  securityProtocol.rdstls,
  securityProtocol.entra,
];

/**
 * Which protocols to offer alone, the most telling first, after what the main connection already showed. A peer that
 * is not RDP is asked nothing more. One that cut the main connection without a word is asked twice, to tell a fault
 * that is always there from one that comes and goes.
 */
export function offersWorthAsking(main: NegotiationOutcome): readonly Offer[] {
  switch (main.outcome) {
    case 'selected':
      return everyOffer.filter((offer) => offer !== main.protocol);
    case 'refused':
      // The main offer held TLS and both NLA forms; alone, only what it lacked and the first two tell something new.
      return [
        securityProtocol.rdp,
        securityProtocol.entra,
        securityProtocol.rdstls,
        securityProtocol.tls,
        securityProtocol.nla,
      ];
    case 'no-answer':
    case 'disconnected':
      return [securityProtocol.rdp, securityProtocol.tls, securityProtocol.nla];
    case 'broken':
      return main.broke.how === 'reset' || main.broke.how === 'closed'
        ? [securityProtocol.rdp, securityProtocol.tls]
        : [];
    case 'malformed':
    case 'foreign':
      return [];
  }
}
