import { dirname } from 'node:path';
import { JournalFold } from '../core/journal/fold.ts';
import { FileJournal } from './file-journal.ts';
import type { AppendFile } from './file-system.ts';
import { journalFile, type JournalPlace, type JournalWorld } from './journal-place.ts';
import { problemFromError, type JournalProblem } from './journal-problem.ts';
import { takeLock, type JournalLock } from './lock.ts';
import { loadRecords } from './read-journal.ts';

export type OpenedJournal =
  | { readonly ok: true; readonly journal: FileJournal }
  | { readonly ok: false; readonly problem: JournalProblem };

/**
 * Opens a journal for changes, creating it where there is none, and holds it against every other program until it
 * is closed. What it read is in `journal.state`: unfinished work comes before anything new. Never rejects.
 */
export async function openJournal(place: JournalPlace, world: JournalWorld): Promise<OpenedJournal> {
  const { folder, scope } = place;
  const { fileSystem, processes, access } = world;
  try {
    await fileSystem.makeFolder(folder);
    const reason = await access.secure(folder, 'folder');
    if (reason !== null) return { ok: false, problem: { problem: 'unsafe', path: folder, reason } };
  } catch (error) {
    return { ok: false, problem: problemFromError(error, folder) };
  }
  const locked = await takeLock({ folder, journal: scope, fileSystem, processes });
  return locked.ok ? openLocked(place, world, locked.lock) : locked;
}

async function openLocked(
  place: JournalPlace,
  world: JournalWorld,
  lock: JournalLock,
): Promise<OpenedJournal> {
  const { fileSystem, access } = world;
  const path = journalFile(place);
  let file: AppendFile | null = null;
  const giveUp = async (problem: JournalProblem): Promise<OpenedJournal> => {
    await file?.close();
    await lock.release();
    return { ok: false, problem };
  };
  try {
    file = await fileSystem.openForAppend(path);
    const reason = await access.secure(path, 'file');
    if (reason !== null) return await giveUp({ problem: 'unsafe', path, reason });
    await fileSystem.syncFolder(place.folder);
    await fileSystem.syncFolder(dirname(place.folder));
    // What a killed program wrote may be visible and not on the disk yet: nothing is decided on it before it is.
    await file.sync();
    const read = await loadRecords(place, fileSystem);
    const journal = new FileJournal({
      path,
      file,
      byteCount: await file.size(),
      fold: new JournalFold(read),
      lastSequence: read.lastSequence,
      lock,
      now: world.now,
    });
    return { ok: true, journal };
  } catch (error) {
    return giveUp(problemFromError(error, path));
  }
}
