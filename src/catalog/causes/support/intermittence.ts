import type { EvidenceView } from '../../../core/evidence-view.ts';
import type { EvidenceOf } from '../../../shared/evidence.ts';
import { securityProtocol } from '../../../shared/security-protocol.ts';
import { isCut } from './breaks.ts';

export interface ConnectionCounts {
  readonly cut: number;
  readonly answered: number;
  readonly mainCut: boolean;
}

/**
 * The connections of this one check that were cut before any answer, against those that were answered. Entra
 * offers are left out: some servers end a connection over that unknown bit.
 */
export function countConnections(
  offers: EvidenceOf<'security-protocols'>,
  view: EvidenceView,
): ConnectionCounts {
  const negotiation = view.evidence('rdp-negotiation');
  const mainCut = negotiation !== null && isCut(negotiation);
  const mainAnswered = negotiation !== null && negotiation.outcome !== 'broken';
  const cutOffers = offers.brokenProtocols.filter((protocol, index) => {
    const how = offers.brokenHow[index];
    return protocol !== securityProtocol.entra && (how === 'reset' || how === 'closed');
  });
  return {
    mainCut,
    cut: cutOffers.length + (mainCut ? 1 : 0),
    answered: offers.acceptedProtocols.length + offers.refusedProtocols.length + (mainAnswered ? 1 : 0),
  };
}

/** Neither always nor never: some connections were cut, others answered. */
export function isIntermittent({ cut, answered }: ConnectionCounts): boolean {
  return cut > 0 && answered > 0;
}
