import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import { isSkewed, skewWords } from '../checks/support/clock.ts';
import { dateWords } from './support/target.ts';
import { reportedAt } from './support/hearsay.ts';

function agoWords(days: number): string {
  if (days === 0) return 'less than a day ago';
  return days === 1 ? 'a day ago' : `${days} days ago`;
}

export const certificateExpired: CauseDefinition<'certificate-expired'> = {
  id: 'certificate-expired',
  title: 'The certificate has expired',
  prior: { logOdds: priorLogOdds.high, source: 'Frequency “high” for certificates that were not renewed.' },
  rules: [
    {
      check: 'certificate',
      weight: evidenceWeight.proof,
      finds: ({ validity, notAfter, daysLeft }) =>
        validity === 'expired' ? `Its end date is ${dateWords(notAfter)}, ${agoWords(-daysLeft)}.` : null,
    },
    {
      check: 'nla-challenge',
      weight: -evidenceWeight.moderate,
      finds({ serverTime, clockOffsetMs }, view) {
        const end = view.evidence('certificate')?.notAfter;
        return serverTime !== null &&
          end !== undefined &&
          isSkewed(clockOffsetMs) &&
          Date.parse(serverTime) <= Date.parse(end)
          ? `By the server’s clock it is still valid (${skewWords(clockOffsetMs)}).`
          : null;
      },
    },
    reportedAt('certificate'),
  ],
  hides: [],
  summary(view) {
    const certificate = view.evidence('certificate');
    return certificate === null
      ? 'The server’s certificate is past its end date.'
      : `The server’s certificate expired on ${dateWords(certificate.notAfter)} and was not replaced, and Windows does not accept it by default.`;
  },
  settledBy:
    'On the far computer, open the store “Remote Desktop” and compare the end date, then look for event 1058.',
  doesNotMean:
    'It does not mean that the certificate was forged or the password is wrong. The expiry is usually the symptom of a renewal that failed.',
  advice: [
    {
      where: 'far-computer',
      text: 'Remove the expired certificate and restart Remote Desktop Configuration (SessionEnv), so that Windows makes a new one.',
    },
    {
      where: 'far-computer',
      text: 'If a company certificate is set by thumbprint, have it renewed and set the new thumbprint.',
    },
    { where: 'this-computer', text: 'See that date and time are right before anything is changed there.' },
  ],
  fixes: [
    { id: 'regenerate-host-certificate', where: 'far-computer' },
    { id: 'restart-remote-desktop-services', where: 'far-computer' },
  ],
};
