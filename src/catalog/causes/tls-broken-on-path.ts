import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import { formatBytes, formatMs } from '../checks/support/breaks.ts';
import { cutWords, hadBegun, isCut, isCutAfterSilence, quietWords } from './support/breaks.ts';
import { comesAndGoes } from './support/intermittence.ts';
import { adviseOtherAddress, findPassingAddress, offerOtherAddress } from './support/other-address.ts';
import { lastAttemptEndedAt, reportedAt } from './support/hearsay.ts';
import { cutOnTheWay, soonerWords } from './support/distance.ts';
import { countRounds, isMixed, ofRounds } from './support/rounds.ts';

export const tlsBrokenOnPath: CauseDefinition<'tls-broken-on-path'> = {
  id: 'tls-broken-on-path',
  title: 'Encryption is cut on the way',
  prior: {
    logOdds: priorLogOdds.medium,
    source: 'Frequency “medium” for security products and filters that close.',
  },
  rules: [
    {
      check: 'tls-handshake',
      weight: evidenceWeight.strong,
      finds: (evidence) =>
        isCut(evidence) && hadBegun(evidence)
          ? `The handshake had begun and was then ${cutWords(evidence)}.`
          : null,
    },
    {
      check: 'tls-handshake',
      weight: evidenceWeight.weak,
      finds: (evidence) =>
        isCut(evidence) && !hadBegun(evidence) ? `The handshake was ${cutWords(evidence)}.` : null,
    },
    {
      check: 'tls-handshake',
      weight: evidenceWeight.moderate,
      finds: ({ breakHow, breakAfterBytes }) =>
        breakHow === 'stalled' && breakAfterBytes !== 0
          ? `The handshake had begun and stalled after ${breakAfterBytes ?? 0} bytes.`
          : null,
    },
    {
      check: 'tls-handshake',
      weight: evidenceWeight.weak,
      finds: ({ breakHow, breakAfterBytes, breakAfterMs }) =>
        breakHow === 'stalled' && breakAfterBytes === 0
          ? `The first message got no answer within ${formatMs(breakAfterMs ?? 0)}.`
          : null,
    },
    {
      check: 'tls-handshake',
      weight: evidenceWeight.moderate,
      finds: ({ breakHow, foreignProtocol }) =>
        breakHow === 'foreign' && foreignProtocol !== 'rdp'
          ? 'The answer to the first message is not TLS.'
          : null,
    },
    {
      check: 'tls-handshake',
      weight: evidenceWeight.moderate,
      finds: (evidence, view) =>
        evidence.outcome === 'broken' && evidence.withoutServerName === 'established' && !comesAndGoes(view)
          ? 'Without the server’s name in it the handshake passes.'
          : null,
    },
    {
      check: 'tls-handshake',
      weight: evidenceWeight.moderate,
      finds: (_evidence, view) =>
        comesAndGoes(view)
          ? 'Only the first handshake was cut; later ones passed, whatever they offered: the fault comes and goes.'
          : null,
    },
    {
      check: 'path-mtu',
      weight: evidenceWeight.moderate,
      finds: ({ smallHelloBreakHow, usualHello }) =>
        usualHello === 'stalled' && smallHelloBreakHow === 'stalled'
          ? 'A small first message vanishes just the same, so something drops the handshake itself.'
          : null,
    },
    {
      check: 'security-protocols',
      weight: evidenceWeight.weak,
      finds(_evidence, view) {
        const other = findPassingAddress(view);
        return view.status('tls-handshake') === 'failed' && other !== null
          ? `By another address of the same name, ${other.address}, the handshake passes.`
          : null;
      },
    },
    {
      check: 'path-mtu',
      weight: -evidenceWeight.moderate,
      finds: ({ smallHello, usualHello }) =>
        smallHello === 'answered' && usualHello === 'stalled' ? 'A small first message is answered.' : null,
    },
    {
      check: 'tls-handshake',
      weight: -evidenceWeight.weak,
      finds: (evidence) =>
        isCutAfterSilence(evidence) ? `The cut came only after ${quietWords(evidence)} of silence.` : null,
    },
    {
      check: 'tls-handshake',
      weight: evidenceWeight.strong,
      finds(evidence, view) {
        const cut = cutOnTheWay(evidence, view);
        return cut === null ? null : `${soonerWords(cut)}, so something nearer made it.`;
      },
    },
    {
      check: 'repeated-attempts',
      weight: evidenceWeight.moderate,
      finds(rounds) {
        const cut = countRounds(
          rounds,
          ({ phase, how }) => phase === 'tls' && (how === 'reset' || how === 'closed'),
        );
        return isMixed(rounds) && cut > 0
          ? `${ofRounds(cut, rounds)} were cut at encryption, and others passed.`
          : null;
      },
    },
    reportedAt('closed'),
    lastAttemptEndedAt('tls'),
  ],
  hides: [],
  summary(view) {
    const tls = view.evidence('tls-handshake');
    if (comesAndGoes(view)) {
      return 'The first TLS handshake was cut and later ones passed: something on the way or on either side interferes now and then.';
    }
    if (tls?.breakHow === 'stalled' && tls.bytesReceived > 0) {
      return `The TLS handshake begins and does not come to an end: ${formatBytes(tls.bytesReceived)} in ${formatMs(tls.breakAfterMs ?? 0)}.`;
    }
    if (tls !== null && isCut(tls) && !hadBegun(tls) && tls.bytesReceived > 0) {
      return 'The first message of the TLS handshake is turned away, by the server itself or by something on the way.';
    }
    return tls !== null && hadBegun(tls)
      ? 'The TLS handshake begins and is then cut, by a filter on the way or a security product on either side.'
      : 'The first message of the TLS handshake does not get through, as when a filter on the way drops or cuts it.';
  },
  settledBy:
    'Check from another network, and look in the far computer’s log: a cut on the way leaves no Schannel event there.',
  doesNotMean:
    'It does not prove that a firewall is at fault: a service that dies in mid-handshake looks the same from here.',
  advice: [
    adviseOtherAddress,
    {
      where: 'network',
      text: 'Ask whether a firewall between the two inspects TLS or recognises Remote Desktop on this port.',
    },
    {
      where: 'this-computer',
      text: 'Pause web and network inspection of the security product for one test, and switch it on again afterwards.',
    },
    {
      where: 'far-computer',
      text: 'Make an exception for Remote Desktop in the security product of the host.',
    },
  ],
  fixes: [offerOtherAddress],
};
