import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import { cutWords, isCut, isCutAfterSilence, quietWords } from './support/breaks.ts';
import { answeredWords, countConnections, isIntermittent } from './support/intermittence.ts';
import { adviseOtherAddress, offerOtherAddress } from './support/other-address.ts';
import { targetWords } from './support/target.ts';
import { reportedAt } from './support/hearsay.ts';
import { failsEachTime, passesAtTimes } from './support/rounds.ts';

export const closedBeforeNegotiation: CauseDefinition<'closed-before-negotiation'> = {
  id: 'closed-before-negotiation',
  title: 'The connection is accepted and closed without an answer',
  prior: {
    logOdds: priorLogOdds.medium,
    source: 'Tunnels, flood guards, limits and security products: each low to medium, together medium.',
  },
  rules: [
    {
      check: 'rdp-negotiation',
      weight: evidenceWeight.strong,
      finds: (evidence) =>
        isCut(evidence) && evidence.breakAfterBytes === 0
          ? `The connection was ${cutWords(evidence)}.`
          : null,
    },
    {
      check: 'rdp-negotiation',
      weight: evidenceWeight.strong,
      finds: (evidence) =>
        isCut(evidence) && evidence.breakAfterBytes !== 0
          ? `The connection was ${cutWords(evidence)}, too little for an answer.`
          : null,
    },
    {
      check: 'tcp-connect',
      weight: evidenceWeight.strong,
      finds: ({ attempts, usedAddress }) =>
        usedAddress === null && attempts.some(({ outcome }) => outcome === 'reset' || outcome === 'closed')
          ? 'The connection was accepted and cut before anything could be sent.'
          : null,
    },
    {
      check: 'rdp-negotiation',
      weight: -evidenceWeight.moderate,
      finds: (evidence) =>
        isCutAfterSilence(evidence) ? `The cut came only after ${quietWords(evidence)} of silence.` : null,
    },
    {
      check: 'security-protocols',
      weight: -evidenceWeight.moderate,
      finds(evidence, view) {
        const counts = countConnections(evidence, view);
        return isIntermittent(counts) ? `${answeredWords(counts)}.` : null;
      },
    },
    failsEachTime,
    passesAtTimes,
    reportedAt('closed'),
  ],
  hides: [],
  summary: (view) =>
    `${targetWords(view)} accepts the connection and closes it without a Remote Desktop answer, as a tunnel without an end, a guard or a security product does.`,
  settledBy:
    'Check the same address from the far computer’s own network: an answer there puts the cut on the way.',
  doesNotMean:
    'It does not show that a Remote Desktop server refused this user: no Remote Desktop answer was seen at all.',
  advice: [
    adviseOtherAddress,
    {
      where: 'network',
      text: 'If the way leads through a tunnel, gateway or load balancer, see that its other end reaches the host.',
    },
    {
      where: 'far-computer',
      text: 'See whether a security product or an address restriction closes connections on this port.',
    },
    {
      where: 'far-computer',
      text: 'See whether many unfinished connections fill the listener (event 1006).',
    },
    {
      where: 'this-computer',
      text: 'Try from another network to learn whether only this address is turned away.',
    },
  ],
  fixes: [
    { id: 'restart-remote-desktop-services', where: 'far-computer' },
    { id: 'raise-host-connection-limit', where: 'far-computer' },
    offerOtherAddress,
  ],
};
