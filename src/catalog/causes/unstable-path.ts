import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import { formatMs } from '../checks/support/breaks.ts';
import { countRounds, isMixed, isTurnedAway, ofRounds } from './support/rounds.ts';
import type { RoundFailure } from './support/rounds.ts';
import { targetWords } from './support/target.ts';

/** Packets that do not arrive show as silence, at whatever step they were lost; a way that is gone as no way. */
function isLost({ how }: RoundFailure): boolean {
  return how === 'stalled' || how === 'unreachable';
}

/** Round trips that differ by more than any healthy network makes them. */
const waveringFactor = 4;
const waveringMs = 150;

export const unstablePath: CauseDefinition<'unstable-path'> = {
  id: 'unstable-path',
  title: 'The way there comes and goes',
  prior: {
    logOdds: priorLogOdds.medium,
    source:
      'A VPN that drops out, or weak wireless reception: the guides name it, and it is an everyday thing.',
  },
  rules: [
    {
      check: 'repeated-attempts',
      weight: evidenceWeight.strong,
      finds(rounds) {
        const lost = countRounds(rounds, isLost);
        return isMixed(rounds) && lost > 0
          ? `In ${ofRounds(lost, rounds)} nothing answered, and the others came as far as the sign-in.`
          : null;
      },
    },
    {
      check: 'repeated-attempts',
      weight: evidenceWeight.weak,
      finds: ({ failed, roundTripMedianMs, roundTripLargestMs }) =>
        failed > 0 &&
        roundTripMedianMs !== null &&
        roundTripLargestMs !== null &&
        roundTripLargestMs >= waveringMs &&
        roundTripLargestMs >= waveringFactor * roundTripMedianMs
          ? `Round trips waver between ${formatMs(roundTripMedianMs)} as a rule and ${formatMs(roundTripLargestMs)}.`
          : null,
    },
    {
      check: 'repeated-attempts',
      weight: evidenceWeight.hint,
      finds: ({ failures }) => {
        const phases = new Set(failures.filter(isLost).map(({ phase }) => phase));
        return phases.size > 1 ? 'The silence fell at different steps.' : null;
      },
    },
    {
      check: 'ip-configuration',
      weight: evidenceWeight.hint,
      finds: ({ usedAdapter, usedAdapterIsVpn }) =>
        usedAdapterIsVpn === true ? `The way leads through the VPN ${usedAdapter ?? ''}.` : null,
    },
    {
      check: 'repeated-attempts',
      weight: -evidenceWeight.moderate,
      finds(rounds) {
        const away = countRounds(rounds, isTurnedAway);
        return away > countRounds(rounds, isLost)
          ? `${ofRounds(away, rounds)} were cut at once, and lost packets do not cut.`
          : null;
      },
    },
  ],
  hides: [],
  summary(view) {
    const rounds = view.evidence('repeated-attempts');
    const share = rounds === null ? 'Some of the attempts' : `${rounds.failed} of ${rounds.known} attempts`;
    const vpn = view.evidence('ip-configuration')?.usedAdapterIsVpn === true ? ', the VPN above all' : '';
    return `${share} to reach ${targetWords(view)} got no answer while the others worked: the way there comes and goes${vpn}.`;
  },
  settledBy:
    'Check again with many rounds over another network, such as a cable or a phone: if none fails there, the usual way is at fault.',
  doesNotMean: 'It does not mean that the far computer is overloaded: that cuts connections or answers late.',
  advice: [
    {
      where: 'this-computer',
      text: 'Disconnect the VPN and connect it anew, then check again with several rounds.',
    },
    {
      where: 'this-computer',
      text: 'On wireless, move closer to the access point or use a cable, and compare.',
    },
    {
      where: 'network',
      text: 'Ask those who run the VPN or the line whether packets are lost at the times of the failed rounds.',
    },
  ],
  fixes: [],
};
