import type { FixDefinition } from '../../core/fix-definition.ts';
import type { SavedCredential } from '../../shared/client-facts/saved-credentials.ts';
import type { RequestedOperation } from '../../shared/operation-requests.ts';
import { isSameName, withoutPort } from '../checks/support/known-names.ts';
import { listWords } from '../checks/support/lists.ts';
import { change, notApplicable, nothingToChange } from './support/plans.ts';

export const clearSavedCredentials: FixDefinition<'clear-saved-credentials', 'savedCredentials'> = {
  id: 'clear-saved-credentials',
  texts: {
    title: 'Remove the saved sign-in',
    changes:
      'Removes the user name and password that Windows saved for Remote Desktop to this one far computer, or to all of them if asked to, and no other entry of the vault.',
    mayStopWorking:
      'The next connection asks for user name and password. Windows hands a saved domain password to nobody, so an undo has to ask for it too.',
    doesNotHelp:
      'A saved password cannot close a connection that ends before the sign-in: by then none has been sent.',
  },
  risk: 'low',
  restart: 'no',
  checksAgain: ['saved-credentials'],
  needs: ['savedCredentials'],
  propose: (_facts, { target }) => ({ of: 'target', host: target.host }),
  plan({ savedCredentials: { entries } }, parameters) {
    const meant =
      parameters.of === 'all-targets' ? entries : entries.filter((entry) => isFor(parameters.host, entry));
    const operations = meant.flatMap(toOperation);
    if (operations.length > 0) return change(operations, passwordNotices(meant));
    if (meant.length > 0)
      return notApplicable(
        'too-broad',
        'What is saved is no password but a certificate or smart card, which no changed password makes stale.',
      );
    const pattern = entries.find((entry) => parameters.of === 'target' && coversToo(parameters.host, entry));
    if (pattern === undefined)
      return nothingToChange('Nothing is saved, so Windows asks for the sign-in anyway.');
    const message = `The entry ${pattern.targetName} stands for many computers, so it is left alone; Windows' Credential Manager removes it.`;
    return notApplicable('too-broad', message);
  },
};

const prefix = /^TERMSRV\//iu;

function isFor(host: string, { targetName }: SavedCredential): boolean {
  return prefix.test(targetName) && isSameName(withoutPort(targetName.replace(prefix, '')), host);
}

/** `TERMSRV/*.corp.example`. */
function coversToo(host: string, { targetName }: SavedCredential): boolean {
  const name = targetName.replace(prefix, '');
  return name.startsWith('*') && host.toLowerCase().endsWith(name.slice(1).toLowerCase());
}

function toOperation({ targetName, kind }: SavedCredential): RequestedOperation[] {
  if (!prefix.test(targetName) || (kind !== 'generic' && kind !== 'domain-password')) return [];
  return [{ kind: 'credential', request: { targetName, credentialType: kind } }];
}

function passwordNotices(entries: readonly SavedCredential[]): string[] {
  const users = entries
    .filter(({ kind }) => kind === 'domain-password')
    .map(({ userName, targetName }) => userName ?? targetName);
  if (users.length === 0) return [];
  return [
    `Have the password of ${listWords([...new Set(users)])} at hand: nothing but typing it again can put it back.`,
  ];
}
