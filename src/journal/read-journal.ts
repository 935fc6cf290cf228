import { JournalFold } from '../core/journal/fold.ts';
import { readRecords, type ReadRecords } from '../core/journal/read-records.ts';
import type { JournalState } from '../core/journal/state.ts';
import type { JournalFileSystem } from './file-system.ts';
import { journalFile, type JournalPlace } from './journal-place.ts';
import { maxJournalBytes, problemFromError, type JournalProblem } from './journal-problem.ts';

export type JournalReading =
  | { readonly ok: true; readonly state: JournalState }
  | { readonly ok: false; readonly problem: JournalProblem };

/**
 * Reads a journal for showing it, without a lock and without changing anything; works while another program writes
 * to it, and where this one may only read. A journal that does not exist yet is an empty one.
 */
export async function readJournal(
  place: JournalPlace,
  fileSystem: JournalFileSystem,
): Promise<JournalReading> {
  try {
    return { ok: true, state: new JournalFold(await loadRecords(place, fileSystem)).state };
  } catch (error) {
    return { ok: false, problem: problemFromError(error, journalFile(place)) };
  }
}

/** Rejects with the system's error. */
export async function loadRecords(place: JournalPlace, fileSystem: JournalFileSystem): Promise<ReadRecords> {
  const bytes = await fileSystem.read(journalFile(place), maxJournalBytes);
  return readRecords(bytes ?? new Uint8Array());
}
