import type { LockHolder } from './lock-file.ts';

/** Some ten thousand plans. A larger file is not read, so that nobody can make an elevated program load it. */
export const maxJournalBytes = 64 * 1024 * 1024;

/** Why a journal cannot be used, or could not be written. Nothing is changed on the machine while one holds. */
export type JournalProblem =
  /** Another program of ours holds it and is alive; null when its lock could not be read. */
  | { readonly problem: 'busy'; readonly holder: LockHolder | null }
  | { readonly problem: 'access-denied'; readonly path: string }
  | { readonly problem: 'read-only'; readonly path: string }
  | { readonly problem: 'disk-full'; readonly path: string }
  /** Somebody else could change it: an undo must not trust it. */
  | { readonly problem: 'unsafe'; readonly path: string; readonly reason: string }
  /** Something of that name is there and is no file, or no folder. */
  | { readonly problem: 'in-the-way'; readonly path: string }
  | { readonly problem: 'too-large'; readonly path: string }
  /** A record that this program could not read back itself: a fault of ours. */
  | { readonly problem: 'not-recordable'; readonly reason: string }
  /** The system's code, such as EIO. */
  | { readonly problem: 'failed'; readonly path: string; readonly code: string };

/** A problem of the file itself, not of another program that holds it. */
export type WriteProblem = Exclude<JournalProblem, { problem: 'busy' }>;

/** What Node's own `readFile` says of a file beyond its bounds. */
export const fileTooLarge = 'ERR_FS_FILE_TOO_LARGE';

/** Sorts what the file system said about `path` into a problem. */
export function problemFromError(error: unknown, path: string): WriteProblem {
  const code = codeOf(error);
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return { problem: 'access-denied', path };
    case 'EROFS':
      return { problem: 'read-only', path };
    case 'ENOSPC':
    case 'EDQUOT':
      return { problem: 'disk-full', path };
    case 'EFBIG':
    case fileTooLarge:
      return { problem: 'too-large', path };
    case 'ENOTDIR':
    case 'EISDIR':
    case 'EEXIST':
    case 'ELOOP':
      return { problem: 'in-the-way', path };
    default:
      return { problem: 'failed', path, code: code ?? 'unknown' };
  }
}

/** The system's code of an error, null when it carries none. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
