import type { SavedCredential, SavedCredentials } from '../../shared/client-facts/saved-credentials.ts';
import { listCredentials } from '../native/advapi32/credentials.ts';
import { isoFromFileTime } from './file-time.ts';

const mostEntries = 500;
/** By CRED_TYPE_* of wincred.h. */
const kinds: Readonly<Record<number, SavedCredential['kind']>> = {
  1: 'generic',
  2: 'domain-password',
  3: 'domain-certificate',
  4: 'domain-visible-password',
  5: 'generic-certificate',
  6: 'domain-extended',
};
/** By CRED_PERSIST_*. */
const persistences: Readonly<Record<number, SavedCredential['persistence']>> = {
  1: 'session',
  2: 'local-machine',
  3: 'enterprise',
};

/** The credentials that Windows would use for Remote Desktop by itself, without their secrets. */
export function readSavedCredentials(): SavedCredentials {
  const entries = listCredentials('TERMSRV/*').map((credential): SavedCredential => ({
    targetName: credential.targetName.slice(0, 512),
    kind: kinds[credential.type] ?? 'other',
    userName: credential.userName?.slice(0, 256) ?? null,
    persistence: persistences[credential.persistence] ?? 'other',
    lastWrittenAt: isoFromFileTime(credential.lastWritten),
  }));
  return { entries: entries.slice(0, mostEntries) };
}
