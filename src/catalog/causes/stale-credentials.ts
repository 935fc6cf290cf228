import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import type { EvidenceView } from '../../core/evidence-view.ts';
import { isRefusedCredential } from '../checks/support/sign-in-reasons.ts';
import { endsBeforeSignIn } from './support/before-sign-in.ts';

/** Saved for the name as typed: the only entry that mstsc takes. */
function usedEntry(view: EvidenceView) {
  return view.evidence('saved-credentials')?.entries.find(({ isForTypedName }) => isForTypedName);
}

export const staleCredentials: CauseDefinition<'stale-credentials'> = {
  id: 'stale-credentials',
  title: 'The saved sign-in no longer fits',
  prior: { logOdds: priorLogOdds.low, source: 'Frequency “low”; seen as 0x807, not as a closed socket.' },
  rules: [
    {
      check: 'saved-credentials',
      weight: evidenceWeight.strong,
      finds(_evidence, view) {
        const entry = usedEntry(view);
        return entry !== undefined && isRefusedCredential(view.context.reportedError?.code ?? null)
          ? `The reported code says that a sign-in was refused, and mstsc takes the saved ${entry.targetName}.`
          : null;
      },
    },
    {
      check: 'client-event-log',
      weight: evidenceWeight.strong,
      finds({ attempts }, view) {
        const entry = usedEntry(view);
        const last = attempts.find(({ isThisTarget }) => isThisTarget);
        const isLater = (last?.startedAt ?? '') > (entry?.lastWrittenAt ?? '');
        return entry !== undefined && last !== undefined && isLater && isRefusedCredential(last.reasonCode)
          ? `After it was saved, a sign-in was refused (reason ${last.reasonCode ?? ''}, ${last.startedAt.slice(0, 10)}).`
          : null;
      },
    },
    {
      check: 'saved-credentials',
      weight: evidenceWeight.weak,
      finds(_evidence, view) {
        const entry = usedEntry(view);
        return entry?.domainFits === false
          ? `It is for ${entry.userName ?? 'a user'}, a domain that the server does not name.`
          : null;
      },
    },
    ...endsBeforeSignIn,
    {
      check: 'saved-credentials',
      weight: -evidenceWeight.moderate,
      finds(_evidence, { context }) {
        const code = context.reportedError?.code ?? null;
        return code === null || isRefusedCredential(code)
          ? null
          : `The reported code ${code} does not come from a refused sign-in.`;
      },
    },
  ],
  hides: [],
  summary: (view) =>
    `This computer signs in to ${view.context.target.host} with a saved password that the server seems to refuse.`,
  settledBy:
    'In mstsc, choose “More choices” and type user and password anew: if that works, the saved one is stale.',
  doesNotMean:
    'It cannot explain a connection that closes before the sign-in: no password has been sent by then.',
  advice: [
    {
      where: 'this-computer',
      text: 'Have the password at hand, then remove the saved entry for this computer only; Windows hands no saved domain password back.',
    },
    { where: 'this-computer', text: 'Type the user name with its domain, as in CORP\\anna.' },
  ],
  fixes: [{ id: 'clear-saved-credentials', where: 'this-computer' }],
};
