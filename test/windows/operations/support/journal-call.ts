import type { JournalScope } from '../../../../src/shared/journal.ts';

/** Whom to let at which files, in this order. */
export interface JournalCall {
  readonly secure: readonly {
    readonly scope: JournalScope;
    readonly path: string;
    readonly what: 'folder' | 'file';
  }[];
}

export interface JournalResult {
  /** For each of `secure`: null when it is safe, why not, or the code of the error. */
  readonly reasons: readonly (string | null)[];
  /** Start tokens of the program itself, asked twice. */
  readonly own: readonly (string | null)[];
  readonly child: { readonly alive: string | null; readonly ended: string | null };
  /** Of an id that no process has. */
  readonly nobody: string | null;
}
