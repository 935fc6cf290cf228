import { lstat } from 'node:fs/promises';
import type { JournalAccess } from '../journal/access.ts';
import type { JournalScope } from '../shared/journal.ts';
import { allowOnly, readFileSecurity } from './native/advapi32/file-security.ts';
import type { FileSecurity } from './native/advapi32/file-security.ts';
import { currentUserSids } from './native/advapi32/token.ts';
import { win32, Win32Error } from './native/win32-error.ts';

/** Well-known accounts ([MS-DTYP] 2.4.2.4). */
const system = 'S-1-5-18';
const administrators = 'S-1-5-32-544';

/**
 * Access lists of Windows for a journal. Scope `user`: that user, besides whom administrators and the system can do
 * everything anyway. Scope `machine`: only those two, so that no program of the user can forge what an elevated one
 * will restore.
 */
export function windowsJournalAccess(scope: JournalScope): JournalAccess {
  return {
    secure: async (path, what) => {
      const found = await lstat(path);
      // A junction counts as a link here.
      if (what === 'folder' ? !found.isDirectory() : !found.isFile()) return `it is no ${what}`;
      const [user = ''] = currentUserSids();
      const trusted = scope === 'user' ? [user, administrators, system] : [administrators, system];
      try {
        return secure(path, what, trusted);
      } catch (error) {
        if (!(error instanceof Win32Error) || error.code !== win32.accessDenied) throw error;
        // As the file system would say it, which is what a journal understands.
        throw Object.assign(new Error(error.message, { cause: error }), { code: 'EACCES' });
      }
    },
  };
}

function secure(path: string, what: 'folder' | 'file', trusted: readonly string[]): string | null {
  const before = readFileSecurity(path);
  // An owner can give itself every right at any time.
  if (before.ownerSid === null || !trusted.includes(before.ownerSid)) return 'it belongs to another account';
  if (before.isProtected && isSafe(before, trusted)) return null;
  allowOnly(path, trusted, what);
  return isSafe(readFileSecurity(path), trusted) ? null : 'its disk does not keep others from changing it';
}

function isSafe({ entries }: FileSecurity, trusted: readonly string[]): boolean {
  return entries?.every(({ sid, allows }) => !allows || trusted.includes(sid)) ?? false;
}
