import { chmod, lstat } from 'node:fs/promises';

/**
 * Who may change a journal. An undo writes what the journal says, so whoever can write a journal can make an undo
 * write anything: that must be nobody but its owner (scope `user`) or administrators (scope `machine`).
 */
export interface JournalAccess {
  /**
   * Takes everybody else's rights to the folder or file away. Rejects with the system's error.
   * @returns null when it is safe to use, else why not, to go after "because".
   */
  secure(path: string, what: 'folder' | 'file'): Promise<string | null>;
}

/** Owner and mode bits. On Windows an implementation for access control lists takes its place. */
export const posixAccess: JournalAccess = {
  secure: async (path, what) => {
    const found = await lstat(path);
    if (what === 'folder' ? !found.isDirectory() : !found.isFile()) return `it is no ${what}`;
    if (process.getuid !== undefined && found.uid !== process.getuid())
      return 'it belongs to another account';
    if ((found.mode & 0o077) !== 0) await chmod(path, what === 'folder' ? 0o700 : 0o600);
    return null;
  },
};
