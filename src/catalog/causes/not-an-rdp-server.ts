import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import type { BreakEvidence } from '../../shared/evidence.ts';
import { foreignWords } from '../checks/support/foreign-words.ts';
import { cutWords, isCut, isCutAfterSilence } from './support/breaks.ts';
import { answeredWords, countConnections, isIntermittent } from './support/intermittence.ts';
import { targetWords } from './support/target.ts';
import { reportedAt } from './support/hearsay.ts';
import { failsEachTime, passesAtTimes } from './support/rounds.ts';

/** Without a byte, and at once: what cuts after a silence is a timer. */
function isCutWithoutByte(evidence: BreakEvidence): boolean {
  return isCut(evidence) && evidence.breakAfterBytes === 0 && !isCutAfterSilence(evidence);
}

export const notAnRdpServer: CauseDefinition<'not-an-rdp-server'> = {
  id: 'not-an-rdp-server',
  title: 'Something else listens on the port',
  prior: {
    logOdds: priorLogOdds.medium,
    source: 'Frequency “medium at home” for tunnels, bastions and wrong ports.',
  },
  rules: [
    {
      check: 'rdp-negotiation',
      weight: evidenceWeight.proof,
      finds: ({ foreignProtocol }) =>
        foreignProtocol !== null && foreignProtocol !== 'unknown'
          ? `The first bytes are those of ${foreignWords(foreignProtocol)}.`
          : null,
    },
    {
      check: 'rdp-negotiation',
      weight: evidenceWeight.strong,
      finds: ({ foreignProtocol, firstBytes }) =>
        foreignProtocol === 'unknown'
          ? `The first bytes are ${firstBytes ?? 'foreign'}; Remote Desktop begins with 0300.`
          : null,
    },
    {
      check: 'rdp-negotiation',
      weight: evidenceWeight.strong,
      finds: ({ outcome, problem }) =>
        outcome === 'malformed'
          ? `The answer breaks the rules of the protocol (${problem ?? 'malformed'}).`
          : null,
    },
    {
      check: 'rdp-negotiation',
      weight: evidenceWeight.weak,
      finds: (evidence) =>
        isCutWithoutByte(evidence)
          ? `The connection was ${cutWords(evidence)}, as a service does that does not understand the request.`
          : null,
    },
    {
      check: 'security-protocols',
      weight: -evidenceWeight.moderate,
      finds(evidence, view) {
        const counts = countConnections(evidence, view);
        return isIntermittent(counts) ? `${answeredWords(counts)} as Remote Desktop does.` : null;
      },
    },
    failsEachTime,
    passesAtTimes,
    reportedAt('closed'),
  ],
  hides: ['third-party-server', 'udp-blocked'],
  summary(view) {
    const negotiation = view.evidence('rdp-negotiation');
    if (negotiation !== null && isCutWithoutByte(negotiation)) {
      return `${targetWords(view)} may belong to another service than Remote Desktop, because it ends the connection without a byte.`;
    }
    const protocol = negotiation?.foreignProtocol ?? 'unknown';
    return `At ${targetWords(view)} ${foreignWords(protocol)} answers instead of Remote Desktop.`;
  },
  settledBy: 'On the far computer, find which program listens on this port, with “netstat -abno”.',
  doesNotMean:
    'The code 0x904 / 0x7 comes up here as well; it does not show that a Remote Desktop server refused.',
  advice: [
    { where: 'this-computer', text: 'Check the port; Remote Desktop uses 3389 unless somebody changed it.' },
    {
      where: 'this-computer',
      text: 'Use the client that belongs to this service if the port is right, such as a VNC or SSH client.',
    },
    { where: 'network', text: 'See where a port forwarding or tunnel to this port really ends.' },
  ],
  fixes: [],
};
