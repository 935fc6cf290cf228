import type { NegotiationFacts } from '../../../shared/facts.ts';
import { securityProtocol } from '../../../shared/security-protocol.ts';

/** Standard RDP security, chosen or implied, has neither TLS nor a certificate of the usual kind nor NLA. */
export function choseStandardSecurity(negotiation: NegotiationFacts | null): boolean {
  const result = negotiation?.result;
  return (
    result?.outcome === 'no-answer' ||
    (result?.outcome === 'selected' && result.protocol === securityProtocol.rdp)
  );
}

export const standardSecurityReason = 'The server chose standard RDP security, which works without TLS.';
