import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import { formatBytes, formatMs, shortestTellingSilenceMs } from '../checks/support/breaks.ts';
import { countConnections } from './support/intermittence.ts';
import { targetWords } from './support/target.ts';

/** Even over a slow satellite link a host answers sooner. */
const longSilenceMs = 2000;

export const silentListener: CauseDefinition<'silent-listener'> = {
  id: 'silent-listener',
  title: 'The connection is accepted and nothing ever answers',
  prior: {
    logOdds: priorLogOdds.medium,
    source: 'Hung services, and forwarders that accept on behalf of a host that is not there.',
  },
  rules: [
    {
      check: 'rdp-negotiation',
      weight: evidenceWeight.moderate,
      finds: ({ breakHow, breakAfterBytes, breakAfterMs }) =>
        breakHow === 'stalled' && breakAfterBytes === 0 && (breakAfterMs ?? 0) >= shortestTellingSilenceMs
          ? `Not one byte came back within ${formatMs(breakAfterMs ?? 0)}.`
          : null,
    },
    {
      check: 'rdp-negotiation',
      weight: evidenceWeight.weak,
      finds: ({ breakHow, breakAfterBytes, breakAfterMs }) =>
        breakHow === 'stalled' && breakAfterBytes === 0 && (breakAfterMs ?? 0) >= longSilenceMs
          ? 'A healthy host answers this request within a fraction of that time.'
          : null,
    },
    {
      check: 'rdp-negotiation',
      weight: evidenceWeight.moderate,
      finds: ({ breakHow, breakAfterBytes, breakAfterMs }) =>
        breakHow === 'stalled' && breakAfterBytes !== 0
          ? `Only ${formatBytes(breakAfterBytes ?? 0)} came back within ${formatMs(breakAfterMs ?? 0)}, not a whole answer.`
          : null,
    },
    {
      check: 'security-protocols',
      weight: -evidenceWeight.weak,
      finds(evidence, view) {
        const { answered } = countConnections(evidence, view);
        return answered > 0 ? `${answered} other connections of this check were answered.` : null;
      },
    },
  ],
  hides: [],
  summary: (view) =>
    (view.evidence('rdp-negotiation')?.breakAfterBytes ?? 0) > 0
      ? `${targetWords(view)} accepts the connection but answers the Remote Desktop request too slowly to be of use.`
      : `${targetWords(view)} accepts the connection but does not answer the Remote Desktop request, so the client waits in vain.`,
  settledBy:
    'On the far computer itself, connect to its own port: silence there too means that the service hangs.',
  doesNotMean:
    'An accepted connection does not mean that the service is well: the system accepts before the service does anything.',
  advice: [
    {
      where: 'far-computer',
      text: 'Restart Remote Desktop Services, or the computer if the service does not stop.',
    },
    {
      where: 'network',
      text: 'See whether a proxy or port forwarding accepts the connection and has nobody to pass it to.',
    },
  ],
  fixes: [{ id: 'restart-remote-desktop-services', where: 'far-computer' }],
};
