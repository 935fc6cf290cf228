import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import { failureCodeWords, protocolWords } from '../checks/support/protocol-words.ts';
import { failsEachTime, passesAtTimes } from './support/rounds.ts';

/** Code 3 has a cause of its own: no certificate. */
const noCertificateCode = 3;

export const securityProtocolRefused: CauseDefinition<'security-protocol-refused'> = {
  id: 'security-protocol-refused',
  title: 'The server refuses the security that was offered',
  prior: {
    logOdds: priorLogOdds.medium,
    source: 'Hardened hosts and settings out of range; the server says so itself.',
  },
  rules: [
    {
      check: 'rdp-negotiation',
      weight: evidenceWeight.proof,
      finds: ({ failureCode, offeredProtocols }) =>
        failureCode !== null && failureCode !== noCertificateCode
          ? `To the offer of ${protocolWords(offeredProtocols)} the server answers with refusal code ${failureCode}.`
          : null,
    },
    {
      check: 'rdp-negotiation',
      weight: evidenceWeight.strong,
      finds: ({ disconnectedBy, offeredProtocols }) =>
        disconnectedBy === null
          ? null
          : `To the offer of ${protocolWords(offeredProtocols)} the server answers with a disconnect.`,
    },
    {
      check: 'rdp-negotiation',
      weight: evidenceWeight.strong,
      finds: ({ selectedProtocol, selectedWasOffered, offeredProtocols }) =>
        selectedProtocol !== null && selectedWasOffered === false
          ? `To the offer of ${protocolWords(offeredProtocols)} the server answers with ${protocolWords(selectedProtocol)}.`
          : null,
    },
    {
      check: 'nla-challenge',
      weight: evidenceWeight.strong,
      finds: ({ errorCode }) =>
        errorCode === null
          ? null
          : `The server answers the NLA request with status 0x${errorCode.toString(16)}.`,
    },
    failsEachTime,
    passesAtTimes,
  ],
  hides: [],
  summary(view) {
    const negotiation = view.evidence('rdp-negotiation');
    const code = negotiation?.failureCode ?? null;
    if (code !== null) {
      return `The server refuses the offered security with code ${code}: ${failureCodeWords(code)}.`;
    }
    if (negotiation?.selectedWasOffered === false) {
      return `The server insists on ${protocolWords(negotiation.selectedProtocol ?? 0)}, which mstsc did not offer, so mstsc ends the connection.`;
    }
    return (negotiation?.disconnectedBy ?? null) !== null
      ? 'The server ends the connection when it sees the offered security protocols.'
      : 'The server chose NLA, and then refuses to begin it.';
  },
  settledBy:
    'On the far computer, compare the security layer and the NLA setting with what the client offers.',
  doesNotMean: 'It is no judgement about user or password: neither was sent.',
  advice: [
    {
      where: 'far-computer',
      text: 'Set the security layer to 2 (TLS) and require NLA, the Windows defaults; a policy wins over the local setting.',
    },
    {
      where: 'far-computer',
      text: 'If NLA itself is refused, see whether policy restricts NTLM for incoming connections.',
    },
    {
      where: 'this-computer',
      text: 'Use an up-to-date client; an old one may not offer what the server demands.',
    },
  ],
  fixes: [
    { id: 'set-host-security-layer', where: 'far-computer' },
    { id: 'set-host-nla', where: 'far-computer' },
  ],
};
