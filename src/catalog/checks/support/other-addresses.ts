import type { EvidenceOf } from '../../../shared/evidence.ts';
import type { AddressHandshake, Break, NegotiationOutcome, TlsOutcome } from '../../../shared/facts.ts';
import { howItBroke, isUnknown } from './breaks.ts';

type OtherAddress = EvidenceOf<'security-protocols'>['otherAddresses'][number];
type Reached = OtherAddress['reached'];

const stations: readonly Reached[] = ['nothing', 'tcp', 'negotiation', 'tls'];

function isFarther(one: Reached, than: Reached): boolean {
  return stations.indexOf(one) > stations.indexOf(than);
}

/** How far a connection got that was accepted. */
export function stationReached(negotiation: NegotiationOutcome | null, tls: TlsOutcome | null): Reached {
  if (tls?.outcome === 'established') return 'tls';
  return negotiation?.outcome === 'selected' || negotiation?.outcome === 'no-answer' ? 'negotiation' : 'tcp';
}

/** The evidence about one of the name's other addresses, against how far the main connection got. */
export function otherAddressEvidence(other: AddressHandshake, main: Reached): OtherAddress {
  const broke = breakOf(other);
  const reached = other.tcp.broke === null ? stationReached(other.negotiation, other.tls) : 'nothing';
  return {
    address: other.address,
    reached,
    brokeHow: broke === null ? null : howItBroke(broke),
    endedEarlier: isFarther(main, reached) && wasEndedThere(other, broke),
    certificateSha256: other.certificateSha256,
    dnsComputer: other.dnsComputer,
  };
}

function breakOf({ tcp, negotiation, tls }: AddressHandshake): Break | null {
  if (tcp.broke !== null) return tcp.broke;
  if (negotiation?.outcome === 'broken') return negotiation.broke;
  return tls?.outcome === 'broken' ? tls.broke : null;
}

/** Not so when this program gave it up because the main connection was through. */
function wasEndedThere({ negotiation }: AddressHandshake, broke: Break | null): boolean {
  if (broke !== null) return !isUnknown(broke);
  return negotiation !== null && negotiation.outcome !== 'selected' && negotiation.outcome !== 'no-answer';
}

const stationWords: Readonly<Record<Reached, string>> = {
  nothing: 'the network',
  tcp: 'the connection',
  negotiation: 'the negotiation',
  tls: 'encryption',
};

/**
 * Sentences about other addresses that get farther than the main connection or end before it, empty when none does.
 * Those that take no connection are the matter of the TCP check.
 */
export function describeOtherAddresses(others: readonly OtherAddress[], main: Reached): string {
  return others
    .flatMap(({ address, reached, endedEarlier, brokeHow }) => {
      const by = `By ${address}, another address of the name,`;
      if (isFarther(reached, main)) return [`${by} ${stationWords[reached]} works.`];
      if (!endedEarlier || reached === 'nothing') return [];
      const how = brokeHow === null ? '' : ` (${brokeHow})`;
      return [`${by} only ${stationWords[reached]} works, and then it ends${how}.`];
    })
    .join(' ');
}
