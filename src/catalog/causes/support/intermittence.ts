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

/** Such as "2 other connections of this check were answered". */
export function answeredWords({ answered }: Pick<ConnectionCounts, 'answered'>): string {
  return answered === 1
    ? 'Another connection of this check was answered'
    : `${answered} other connections of this check were answered`;
}

/** Neither always nor never: some connections were cut, others answered. */
export function isIntermittent({ cut, answered }: ConnectionCounts): boolean {
  return cut > 0 && answered > 0;
}

/**
 * The first handshake was cut and those after it passed, although together they offered the same: TLS 1.2 alone with
 * the server's name, and everything without the name or padded. Neither version nor name nor size tells them apart.
 */
export function comesAndGoes(view: EvidenceView): boolean {
  const tls = view.evidence('tls-handshake');
  return (
    tls !== null &&
    isCut(tls) &&
    tls.tls12Only === 'established' &&
    (tls.withoutServerName === 'established' || view.evidence('path-mtu')?.paddedHello === 'answered')
  );
}
