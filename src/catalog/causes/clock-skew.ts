import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import { isSkewed, skewWords } from '../checks/support/clock.ts';

export const clockSkew: CauseDefinition<'clock-skew'> = {
  id: 'clock-skew',
  title: 'The two clocks differ',
  prior: {
    logOdds: priorLogOdds.low,
    source: 'Domain members synchronise by themselves; seen after snapshots and flat batteries.',
  },
  rules: [
    {
      check: 'nla-challenge',
      weight: evidenceWeight.proof,
      finds: ({ clockOffsetMs, serverTime }) =>
        isSkewed(clockOffsetMs)
          ? `The server states ${serverTime ?? 'its time'}: ${skewWords(clockOffsetMs)}.`
          : null,
    },
    {
      check: 'certificate',
      weight: evidenceWeight.weak,
      finds: ({ validity }) =>
        validity === 'not-yet-valid'
          ? 'The certificate’s start date lies ahead by this computer’s clock.'
          : null,
    },
    {
      check: 'nla-challenge',
      weight: -evidenceWeight.strong,
      finds: ({ clockOffsetMs }) =>
        clockOffsetMs !== null && !isSkewed(clockOffsetMs)
          ? 'The clocks agree to within five minutes.'
          : null,
    },
  ],
  hides: [],
  summary(view) {
    const offset = view.evidence('nla-challenge')?.clockOffsetMs ?? null;
    return isSkewed(offset)
      ? `The far computer and this one do not agree on the time (${skewWords(offset)}), and Kerberos sign-in fails beyond five minutes.`
      : 'The clocks of the two computers seem to differ.';
  },
  settledBy: 'Compare both clocks, in UTC, with a third one.',
  doesNotMean:
    'It does not keep the connection itself from being made; it spoils the sign-in with Kerberos and the dates of certificates.',
  advice: [
    { where: 'this-computer', text: 'Synchronise the clock (“w32tm /resync”), and check the time zone.' },
    {
      where: 'far-computer',
      text: 'Synchronise its clock as well (“w32tm /resync”); in a domain, see that it reaches a domain controller.',
    },
  ],
  fixes: [],
};
