import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import { targetWords } from './support/target.ts';
import { lastAttemptEndedAt, reportedAt } from './support/hearsay.ts';
import { failsEachTime, passesAtTimes } from './support/rounds.ts';

export const portClosed: CauseDefinition<'port-closed'> = {
  id: 'port-closed',
  title: 'Nothing listens on the port',
  prior: {
    logOdds: priorLogOdds.medium,
    source: 'Remote Desktop switched off, or moved to another port; usually shown as 0x204.',
  },
  rules: [
    {
      check: 'tcp-connect',
      weight: evidenceWeight.proof,
      finds: ({ attempts, port }) =>
        attempts.length > 0 && attempts.every(({ outcome }) => outcome === 'refused')
          ? `${attempts.map(({ address }) => address).join(', ')} refused the connection to port ${port}.`
          : null,
    },
    {
      check: 'tcp-connect',
      weight: evidenceWeight.strong,
      finds: ({ attempts, usedAddress }) => {
        const refused = attempts.filter(({ outcome }) => outcome === 'refused');
        return usedAddress === null && refused.length > 0 && refused.length < attempts.length
          ? `${refused.map(({ address }) => address).join(', ')} refused, the other addresses fail too.`
          : null;
      },
    },
    failsEachTime,
    passesAtTimes,
    reportedAt('tcp'),
    lastAttemptEndedAt('tcp'),
  ],
  hides: [],
  summary: (view) =>
    `The computer at ${targetWords(view)} answers, but refuses the connection because nothing listens on that port.`,
  settledBy: 'On the far computer, run “netstat -ano” and look for a listener on this port.',
  doesNotMean:
    'It does not mean a wrong password or a missing permission: no Remote Desktop service was reached that could ask.',
  advice: [
    {
      where: 'far-computer',
      text: 'Switch Remote Desktop on in the system settings (Windows Home cannot be a host).',
    },
    { where: 'far-computer', text: 'See that the service Remote Desktop Services is running.' },
    {
      where: 'this-computer',
      text: 'Add the right port to the name, such as server:3390, if the host uses another one.',
    },
    {
      where: 'network',
      text: 'See whether a firewall between the two refuses on the far computer’s behalf.',
    },
  ],
  fixes: [{ id: 'restart-remote-desktop-services', where: 'far-computer' }],
};
