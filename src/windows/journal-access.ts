import { lstat } from 'node:fs/promises';
import type { JournalAccess } from '../journal/access.ts';
import type { JournalScope } from '../shared/journal.ts';
import { allowOnly, readFileSecurity } from './native/advapi32/file-security.ts';
import type { Allowed } from './native/advapi32/file-security.ts';
import { currentUserSids } from './native/advapi32/token.ts';
import { win32, Win32Error } from './native/win32-error.ts';
import { isWine } from './native/wine.ts';
import { isSafe } from './safe-access.ts';

/** Well-known accounts ([MS-DTYP] 2.4.2.4). */
const system = 'S-1-5-18';
const administrators = 'S-1-5-32-544';
const users = 'S-1-5-32-545';

/**
 * Access lists of Windows for a journal. Scope `user`: that user, besides whom administrators and the system can do
 * everything anyway. Scope `machine`: only those two, so that no program of the user can forge what an elevated one
 * will restore; every user may read it, so that the history can be shown without a prompt.
 */
export function windowsJournalAccess(scope: JournalScope): JournalAccess {
  return {
    secure: async (path, what) => {
      const found = await lstat(path);
      // A junction counts as a link here.
      if (what === 'folder' ? !found.isDirectory() : !found.isFile()) return `it is no ${what}`;
      try {
        return secure(path, what, whoMay(scope));
      } catch (error) {
        if (!(error instanceof Win32Error) || error.code !== win32.accessDenied) throw error;
        // As the file system would say it, which is what a journal understands.
        throw Object.assign(new Error(error.message, { cause: error }), { code: 'EACCES' });
      }
    },
  };
}

function whoMay(scope: JournalScope): Allowed {
  const [user = ''] = currentUserSids();
  if (scope === 'user') return { everything: [user, administrators, system], reading: [] };
  // Under Wine everything belongs to its one user, who is its administrator as well.
  const everything = isWine() ? [administrators, system, user] : [administrators, system];
  return { everything, reading: [users] };
}

function secure(path: string, what: 'folder' | 'file', allowed: Allowed): string | null {
  const before = readFileSecurity(path);
  // An owner can give itself every right at any time.
  if (before.ownerSid === null || !allowed.everything.includes(before.ownerSid))
    return 'it belongs to another account';
  if (before.isProtected && isSafe(before, allowed)) return null;
  allowOnly(path, allowed, what);
  return isSafe(readFileSecurity(path), allowed) ? null : 'its disk does not keep others from changing it';
}
