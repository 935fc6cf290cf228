import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import { listWords } from '../checks/support/lists.ts';
import { endsBeforeSignIn } from './support/before-sign-in.ts';

export const clientOutdated: CauseDefinition<'client-outdated'> = {
  id: 'client-outdated',
  title: 'This build of Windows has a known problem with Remote Desktop',
  prior: {
    logOdds: priorLogOdds.medium,
    source: 'Frequency “in spikes”: right after a bad update it is most cases, later hardly any.',
  },
  rules: [
    {
      check: 'windows-version',
      weight: evidenceWeight.moderate,
      finds({ knownProblems, build, revision }) {
        const [first] = knownProblems;
        return first === undefined
          ? null
          : `Build ${build}.${revision ?? ''} is on the list: ${first.title}${first.since === null ? '' : ` (since ${first.since})`}.`;
      },
    },
    {
      check: 'client-event-log',
      weight: evidenceWeight.weak,
      finds({ attempts }, view) {
        const afterLogon = view
          .evidence('windows-version')
          ?.knownProblems.some(({ effect }) => effect === 'after-logon');
        const dropped = attempts.find(({ isThisTarget, outcome }) => isThisTarget && outcome === 'dropped');
        return afterLogon === true && dropped !== undefined
          ? `The session of ${dropped.startedAt.slice(0, 10)} was cut off after the sign-in, as this problem shows.`
          : null;
      },
    },
    {
      check: 'rdp-client',
      weight: evidenceWeight.moderate,
      finds: ({ foreignFiles }) =>
        foreignFiles.length === 0 ? null : `${listWords(foreignFiles)} comes from another Windows.`,
    },
    {
      check: 'credssp-policy',
      weight: evidenceWeight.moderate,
      finds: ({ patchLevel }) =>
        patchLevel === 'unprotected'
          ? 'It lacks the CredSSP update of 2018, which updated servers demand.'
          : null,
    },
    {
      check: 'windows-version',
      weight: evidenceWeight.hint,
      finds: ({ getsUpdates, updatesEnd }) =>
        getsUpdates === false ? `This Windows gets no updates since ${updatesEnd ?? ''}.` : null,
    },
    ...endsBeforeSignIn,
  ],
  hides: [],
  summary(view) {
    const [first] = view.evidence('windows-version')?.knownProblems ?? [];
    if (first === undefined)
      return 'The Remote Desktop client of this computer is outdated, and newer servers may refuse it.';
    const mended =
      first.mendedBy === null ? 'no update mends it yet' : `the update ${first.mendedBy} mends it`;
    return `This build of Windows has a known problem with Remote Desktop (${first.title}); ${mended}.`;
  },
  settledBy: 'Install the update that mends it, or connect from a computer with another build.',
  doesNotMean: 'A problem that shows after the sign-in cannot explain a connection that never gets there.',
  advice: [
    { where: 'this-computer', text: 'Install the latest cumulative update and restart.' },
    {
      where: 'this-computer',
      text: 'Until then, switch UDP off for Remote Desktop if sessions freeze soon after the sign-in.',
    },
  ],
  fixes: [{ id: 'disable-udp', where: 'this-computer' }],
};
