import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import type { EvidenceView } from '../../core/evidence-view.ts';
import type { BreakEvidence } from '../../shared/evidence.ts';
import { formatBytes, formatMs } from '../checks/support/breaks.ts';
import { answeredWords, countConnections } from './support/intermittence.ts';
import { adviseOtherAddress, offerOtherAddress } from './support/other-address.ts';
import { targetWords } from './support/target.ts';
import { reportedAt } from './support/hearsay.ts';
import { failsEachTime, passesAtTimes } from './support/rounds.ts';

/** A busy host may take this long; only a hint. */
const slowAnswerMs = 2000;
/** Who is silent for this long has been given every chance. */
const longSilenceMs = 4000;

/** How long not one byte came back; zero when the silence is not what broke the connection. */
function silenceMs({ breakHow, breakAfterBytes, breakAfterMs }: BreakEvidence): number {
  return breakHow === 'stalled' && breakAfterBytes === 0 ? (breakAfterMs ?? 0) : 0;
}

function silenceWords(evidence: BreakEvidence): string {
  return `Not one byte came back within ${formatMs(silenceMs(evidence))}.`;
}

function slowWords(view: EvidenceView): string {
  const negotiation = view.evidence('rdp-negotiation');
  return `${formatBytes(negotiation?.breakAfterBytes ?? 0)} in ${formatMs(negotiation?.breakAfterMs ?? 0)}`;
}

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
      finds: (evidence) => {
        const waitedMs = silenceMs(evidence);
        return waitedMs >= slowAnswerMs && waitedMs < longSilenceMs ? silenceWords(evidence) : null;
      },
    },
    {
      check: 'rdp-negotiation',
      weight: evidenceWeight.strong,
      finds: (evidence) => (silenceMs(evidence) >= longSilenceMs ? silenceWords(evidence) : null),
    },
    {
      check: 'rdp-negotiation',
      weight: evidenceWeight.hint,
      finds: (evidence) => {
        const waitedMs = silenceMs(evidence);
        return waitedMs > 0 && waitedMs < slowAnswerMs
          ? `${silenceWords(evidence)} A busy host may take as long.`
          : null;
      },
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
        const counts = countConnections(evidence, view);
        return counts.answered > 0 ? `${answeredWords(counts)}.` : null;
      },
    },
    failsEachTime,
    passesAtTimes,
    reportedAt('timed-out'),
  ],
  hides: [],
  summary: (view) =>
    (view.evidence('rdp-negotiation')?.breakAfterBytes ?? 0) > 0
      ? `${targetWords(view)} accepts the connection but answers the Remote Desktop request too slowly: ${slowWords(view)}.`
      : `${targetWords(view)} accepts the connection but does not answer the Remote Desktop request, so the client waits in vain.`,
  settledBy:
    'On the far computer itself, connect to its own port: silence there too means that the service hangs.',
  doesNotMean:
    'An accepted connection does not mean that the service is well: the system accepts before the service does anything.',
  advice: [
    adviseOtherAddress,
    {
      where: 'far-computer',
      text: 'Restart Remote Desktop Services, or the computer if the service does not stop.',
    },
    {
      where: 'network',
      text: 'See whether a proxy or port forwarding accepts the connection and has nobody to pass it to.',
    },
  ],
  fixes: [{ id: 'restart-remote-desktop-services', where: 'far-computer' }, offerOtherAddress],
};
