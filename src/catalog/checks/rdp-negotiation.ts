import type { CheckDefinition } from '../../core/check-definition.ts';
import type { EvidenceOf } from '../../shared/evidence.ts';
import type { NegotiationFacts, NegotiationOutcome } from '../../shared/facts.ts';
import { securityProtocol } from '../../shared/security-protocol.ts';
import { breakEvidence, describeBreak, isUnknown, unknownReason } from './support/breaks.ts';
import { notMeasured } from './support/evaluations.ts';
import { foreignWords } from './support/foreign-words.ts';
import { failureCodeWords, protocolWords } from './support/protocol-words.ts';

export const rdpNegotiation: CheckDefinition<'rdp-negotiation', 'negotiation'> = {
  id: 'rdp-negotiation',
  phase: 'negotiation',
  requires: ['tcp-connect'],
  needs: ['negotiation'],
  evaluate({ negotiation }) {
    if (negotiation === null) return notMeasured();
    const { result } = negotiation;
    const evidence = toEvidence(negotiation);
    const { durationMs } = result;
    const summary = describe(result, negotiation.offered);
    if (result.outcome === 'broken' && isUnknown(result.broke)) {
      return { status: 'error', summary, durationMs, evidence, reason: unknownReason(result.broke) };
    }
    return { status: statusOf(result, negotiation.offered), summary, durationMs, evidence };
  },
};

/** mstsc works with standard RDP security, but cannot tell then whether the server is the right one. */
function statusOf(result: NegotiationOutcome, offered: number): 'passed' | 'warning' | 'failed' {
  if (result.outcome === 'no-answer') return 'warning';
  if (result.outcome !== 'selected') return 'failed';
  // mstsc cannot go on with a protocol that it did not offer and does not fall back to.
  if (!wasOffered(result.protocol, offered)) return 'failed';
  return result.protocol === securityProtocol.rdp ? 'warning' : 'passed';
}

function wasOffered(protocol: number, offered: number): boolean {
  return (protocol & ~offered) === 0;
}

function describe(result: NegotiationOutcome, offered: number): string {
  switch (result.outcome) {
    case 'selected':
      if (result.protocol === securityProtocol.rdp)
        return 'The server chose standard RDP security, without TLS.';
      return wasOffered(result.protocol, offered)
        ? `The server chose ${protocolWords(result.protocol)}.`
        : `The server chose ${protocolWords(result.protocol)}, which was not offered.`;
    case 'no-answer':
      return 'The server knows no negotiation; it speaks standard RDP security only.';
    case 'refused':
      return `The server refuses with code ${result.failureCode}: ${failureCodeWords(result.failureCode)}.`;
    case 'disconnected':
      return `The server ends the negotiation with a disconnect message${result.reason === null ? '' : ` (reason ${result.reason})`}.`;
    case 'malformed':
      return 'The answer begins like Remote Desktop but breaks its rules.';
    case 'foreign':
      return `What answers here is ${foreignWords(result.foreign.protocol)}, not Remote Desktop.`;
    case 'broken':
      return `After the Remote Desktop request the connection ${describeBreak(result.broke)}.`;
  }
}

function toEvidence({ offered, result }: NegotiationFacts): EvidenceOf<'rdp-negotiation'> {
  const selected =
    result.outcome === 'selected'
      ? result.protocol
      : result.outcome === 'no-answer'
        ? securityProtocol.rdp
        : null;
  return {
    outcome: result.outcome,
    offeredProtocols: offered,
    selectedProtocol: selected,
    selectedWasOffered: result.outcome === 'selected' ? wasOffered(result.protocol, offered) : null,
    responseFlags: result.outcome === 'selected' ? result.flags : null,
    failureCode: result.outcome === 'refused' ? result.failureCode : null,
    disconnectedBy: result.outcome === 'disconnected' ? result.by : null,
    disconnectReason: result.outcome === 'disconnected' ? result.reason : null,
    problem: result.outcome === 'malformed' ? result.problem : null,
    foreignProtocol: result.outcome === 'foreign' ? result.foreign.protocol : null,
    firstBytes:
      result.outcome === 'foreign'
        ? result.foreign.firstBytes
        : result.outcome === 'malformed'
          ? result.firstBytes
          : null,
    bytesReceived: result.bytesReceived,
    ...breakEvidence(result.outcome === 'broken' ? result.broke : null),
  };
}
