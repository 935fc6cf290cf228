import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import { isSkewed, skewWords } from '../checks/support/clock.ts';
import { dateWords } from './support/target.ts';

export const certificateNotYetValid: CauseDefinition<'certificate-not-yet-valid'> = {
  id: 'certificate-not-yet-valid',
  title: 'The certificate is not valid yet',
  prior: {
    logOdds: priorLogOdds.low,
    source: 'Rare: it takes a clock that is wrong by more than the age of the certificate.',
  },
  rules: [
    {
      check: 'certificate',
      weight: evidenceWeight.proof,
      finds: ({ validity, notBefore }) =>
        validity === 'not-yet-valid' ? `Its start date is ${dateWords(notBefore)}, which lies ahead.` : null,
    },
    {
      check: 'nla-challenge',
      weight: evidenceWeight.weak,
      finds: ({ clockOffsetMs }, view) =>
        view.evidence('certificate')?.validity === 'not-yet-valid' && isSkewed(clockOffsetMs)
          ? `The clocks differ: ${skewWords(clockOffsetMs)}.`
          : null,
    },
  ],
  hides: [],
  summary(view) {
    const start = view.evidence('certificate')?.notBefore;
    return `The server’s certificate is valid only from ${start === undefined ? 'a later date' : dateWords(start)} on, so one of the two clocks is wrong.`;
  },
  settledBy: 'Compare the clocks of both computers with a third one.',
  doesNotMean: 'It does not mean that the certificate is bad: it will be valid once the clocks agree.',
  advice: [
    { where: 'this-computer', text: 'Check date, time and time zone, and synchronise the clock.' },
    {
      where: 'far-computer',
      text: 'Check date, time and time zone; if they were ahead when the certificate was made, let Windows make a new one.',
    },
  ],
  fixes: [{ id: 'regenerate-host-certificate', where: 'far-computer' }],
};
