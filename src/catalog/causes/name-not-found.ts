import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import { lastAttemptEndedAt, reportedAt } from './support/hearsay.ts';
import { failsEachTime, passesAtTimes } from './support/rounds.ts';

export const nameNotFound: CauseDefinition<'name-not-found'> = {
  id: 'name-not-found',
  title: 'The name has no address',
  prior: {
    logOdds: priorLogOdds.medium,
    source: 'Typing errors and missing VPNs are everyday causes; shown by its own code, 0x104.',
  },
  rules: [
    {
      check: 'name-resolution',
      weight: evidenceWeight.proof,
      finds: ({ failure }, { context }) =>
        failure === 'not-found' || failure === 'no-address'
          ? `The name service knows no address for ${context.target.host}.`
          : null,
    },
    {
      check: 'name-resolution',
      weight: evidenceWeight.moderate,
      finds: ({ failure, failureCode }) =>
        failure === 'server-failed' || failure === 'timed-out' || failure === 'other'
          ? `The lookup itself failed (${failureCode ?? failure}).`
          : null,
    },
    failsEachTime,
    passesAtTimes,
    reportedAt('name'),
    lastAttemptEndedAt('name'),
  ],
  hides: [],
  summary: ({ context }) =>
    `This computer cannot find an address for ${context.target.host}, so it cannot even begin to connect.`,
  settledBy:
    'Look the name up on the far computer’s own network, or connect by its address: if that works, only the name is missing.',
  doesNotMean: 'It does not mean that the far computer is off or refuses anything; it was never asked.',
  advice: [
    { where: 'this-computer', text: 'Check the spelling, and try the full name with its domain.' },
    {
      where: 'this-computer',
      text: 'Connect the VPN if the name belongs to a company network, then check again.',
    },
    { where: 'this-computer', text: 'Use the address of the far computer if somebody there can tell it.' },
    { where: 'network', text: 'Ask for the name to be registered in DNS.' },
  ],
  fixes: [
    { id: 'flush-dns-cache', where: 'this-computer' },
    { id: 'connect-by-address', where: 'this-computer' },
  ],
};
