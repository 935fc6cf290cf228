import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import { reportedAt } from './support/hearsay.ts';
import { failsEachTime, passesAtTimes } from './support/rounds.ts';

export const serverHasNoCertificate: CauseDefinition<'server-has-no-certificate'> = {
  id: 'server-has-no-certificate',
  title: 'The server has no usable certificate',
  prior: {
    logOdds: priorLogOdds.high,
    source: 'Frequency “high” for orphaned, pinned and unreadable certificates.',
  },
  rules: [
    {
      check: 'rdp-negotiation',
      weight: evidenceWeight.proof,
      finds: ({ failureCode }) =>
        failureCode === 3 ? 'The server answers with refusal code 3 (no certificate on the server).' : null,
    },
    failsEachTime,
    passesAtTimes,
    reportedAt('closed'),
  ],
  hides: ['security-protocol-refused'],
  summary: () =>
    'The server says itself that it has no certificate it can use, so it cannot encrypt and lets nobody in.',
  settledBy:
    'On the far computer, look for event 1057 or 1058 of TermService, and for a certificate in the store “Remote Desktop”.',
  doesNotMean: 'It does not mean that this computer distrusts a certificate: none was shown.',
  advice: [
    {
      where: 'far-computer',
      text: 'Restart Remote Desktop Configuration (SessionEnv); Windows then makes a missing certificate by itself in seconds.',
    },
    {
      where: 'far-computer',
      text: 'If a certificate is set by thumbprint, see that it exists together with its private key.',
    },
    {
      where: 'far-computer',
      text: 'See that the service may read the key file and may write its certificate store.',
    },
  ],
  fixes: [
    { id: 'regenerate-host-certificate', where: 'far-computer' },
    { id: 'repair-host-key-permissions', where: 'far-computer' },
    { id: 'restart-remote-desktop-services', where: 'far-computer' },
  ],
};
