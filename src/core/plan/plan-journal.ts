import type { JournalEvent } from '../../shared/journal.ts';
import type { JournalState } from '../journal/state.ts';

/** Why a record could not be written. */
export interface JournalFailure {
  readonly problem:
    | 'access-denied'
    | 'read-only'
    | 'disk-full'
    | 'unsafe'
    | 'in-the-way'
    | 'too-large'
    | 'not-recordable'
    | 'failed';
  /** What happened, to what, what to do now. */
  readonly message: string;
}

export type JournalWrite = { readonly ok: true } | { readonly ok: false; readonly failure: JournalFailure };

/** The journal as the engine sees it. One engine at a time holds it. */
export interface PlanJournal {
  /** The sum of all records, those just written included. */
  readonly state: JournalState;
  /**
   * Writes records, in order, as one. When it answers `ok` they are on the disk, not in a buffer: only then may
   * the change that they describe be made. Never rejects.
   */
  append(...events: readonly JournalEvent[]): Promise<JournalWrite>;
}
