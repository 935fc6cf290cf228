import { z } from 'zod';
import { savedCredentialSchema } from '../../shared/client-facts/saved-credentials.ts';
import type { OperationRequest } from '../../shared/operation-requests.ts';
import type { PracticeKind } from '../define-practice-kind.ts';
import type { FactValue } from '../practice-state.ts';
import { notThere } from './words.ts';

type Entry = FactValue<'savedCredentials'>['entries'][number];
const image = z.strictObject({ index: z.int().min(0), entry: savedCredentialSchema }).nullable();

/** One saved sign-in, deleted. As on Windows, the password of a domain cannot be put back. */
export const practiceCredential: PracticeKind<'credential', 'savedCredentials', z.infer<typeof image>> = {
  id: 'credential',
  fact: 'savedCredentials',
  image,
  target: ({ targetName, credentialType }) =>
    `the saved sign-in ${targetName} (${credentialType === 'generic' ? 'generic' : 'domain password'})`,
  look: ({ entries }, request) => {
    const index = entries.findIndex((entry) => isMeant(entry, request));
    const entry = entries[index];
    return entry === undefined ? null : { index, entry };
  },
  // Where it stands in the list depends on what else was deleted.
  essence: (found) => found?.entry ?? null,
  change: ({ entries }, request) => ({ entries: entries.filter((entry) => !isMeant(entry, request)) }),
  isDone: (found) => found === null,
  putBack: ({ entries }, request, before) => {
    const others = entries.filter((entry) => !isMeant(entry, request));
    return { entries: before === null ? others : others.toSpliced(before.index, 0, before.entry) };
  },
  describe: (found) =>
    found === null ? notThere : found.entry.userName === null ? 'saved' : `saved for ${found.entry.userName}`,
  intended: () => notThere,
  restartNeeded: false,
  reversibility: (found, { targetName }) =>
    found?.entry.kind === 'domain-password'
      ? {
          how: 'partly',
          lost: [`The password saved for ${targetName}: the next connection asks for it again.`],
        }
      : { how: 'fully' },
};

function isMeant({ targetName, kind }: Entry, request: OperationRequest<'credential'>): boolean {
  return targetName === request.targetName && kind === request.credentialType;
}
