import type { Challenge, NegotiationFacts, NlaFacts } from '../../../shared/facts.ts';
import { securityProtocol } from '../../../shared/security-protocol.ts';

/** FreeRDP states this fixed version in every challenge; a real 7601 is Windows 7, long out of support. */
export function isFreeRdpVersion(version: Challenge['version']): boolean {
  return version?.major === 6 && version.minor === 1 && version.build === 7601;
}

/**
 * Whether to expect of a server what only Windows does, such as the UDP transport. Positive signs only: NLA
 * with early user authorization was chosen, or the NTLM challenge states a version that is not FreeRDP's.
 */
export function looksLikeWindows(negotiation: NegotiationFacts | null, nla: NlaFacts | null): boolean {
  if (nla?.result.outcome === 'challenged') {
    const { version } = nla.result.challenge;
    return version !== null && !isFreeRdpVersion(version);
  }
  return negotiation?.result.outcome === 'selected' && negotiation.result.protocol === securityProtocol.nlaEx;
}
