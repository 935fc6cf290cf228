import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import { comesAndGoes, countConnections, isIntermittent } from './support/intermittence.ts';
import { targetWords } from './support/target.ts';
import { reportedAt } from './support/hearsay.ts';
import { countRounds, isMixed, isTurnedAway, ofRounds } from './support/rounds.ts';

export const hostConnectionLimit: CauseDefinition<'host-connection-limit'> = {
  id: 'host-connection-limit',
  title: 'The host has reached a connection limit',
  prior: { logOdds: priorLogOdds.low, source: 'Frequency “low”; known by its coming and going.' },
  rules: [
    {
      check: 'security-protocols',
      weight: evidenceWeight.strong,
      finds(evidence, view) {
        const counts = countConnections(evidence, view);
        return isIntermittent(counts) && (counts.cut > 1 || counts.mainCut)
          ? `Connections in this check: ${counts.cut} cut without an answer, ${counts.answered} answered.`
          : null;
      },
    },
    {
      check: 'security-protocols',
      weight: evidenceWeight.moderate,
      finds(evidence, view) {
        const counts = countConnections(evidence, view);
        return isIntermittent(counts) && counts.cut === 1 && !counts.mainCut
          ? `One of ${counts.cut + counts.answered} connections in this check was cut without an answer.`
          : null;
      },
    },
    {
      check: 'rdp-negotiation',
      weight: evidenceWeight.hint,
      finds(_evidence, view) {
        const offers = view.evidence('security-protocols');
        if (offers === null) return null;
        const counts = countConnections(offers, view);
        return counts.mainCut && isIntermittent(counts)
          ? 'The main connection was cut at the moment at which others were answered.'
          : null;
      },
    },
    {
      check: 'tls-handshake',
      weight: evidenceWeight.strong,
      finds: (_evidence, view) =>
        comesAndGoes(view)
          ? 'The first handshake was cut, and each later one passed, whatever it offered.'
          : null,
    },
    {
      check: 'repeated-attempts',
      weight: evidenceWeight.strong,
      finds(rounds) {
        const away = countRounds(rounds, (failure) => failure.phase !== 'tls' && isTurnedAway(failure));
        return isMixed(rounds) && away > 0
          ? `${ofRounds(away, rounds)} were cut without an answer, and ${rounds.reached} came as far as the sign-in.`
          : null;
      },
    },
    reportedAt('closed'),
  ],
  hides: [],
  summary: (view) =>
    `${targetWords(view)} answers some connections and cuts others at the same moment, as a host at its limit or a flood guard does.`,
  settledBy:
    'On the far computer, look for event 1006 of TermService, and count the connections on the port.',
  doesNotMean:
    'It does not mean that settings on this computer are wrong: the same request is answered at one moment and cut at the next.',
  advice: [
    { where: 'this-computer', text: 'Wait a minute and try again, with a single connection.' },
    {
      where: 'far-computer',
      text: 'Find and stop what fills the port, such as a scan from the internet, then raise the limit if it is too low.',
    },
    {
      where: 'network',
      text: 'Do not leave Remote Desktop open to the internet; put it behind a VPN or a gateway.',
    },
  ],
  fixes: [{ id: 'raise-host-connection-limit', where: 'far-computer' }],
};
