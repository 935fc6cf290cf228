import { join } from 'node:path';
import type { JournalFileSystem } from './file-system.ts';
import { codeOf, problemFromError, type JournalProblem } from './journal-problem.ts';
import {
  decodeHolder,
  encodeHolder,
  freeLockFileName,
  lockFileName,
  lockFilesIn,
  maxLockFileBytes,
  type LockFile,
  type LockHolder,
} from './lock-file.ts';
import type { ProcessTable } from './process-table.ts';

export interface JournalLock {
  release(): Promise<void>;
}

export type LockAttempt =
  | { readonly ok: true; readonly lock: JournalLock }
  | { readonly ok: false; readonly problem: JournalProblem };

export interface LockPlace {
  readonly folder: string;
  /** Name of the journal whose lock it is. */
  readonly journal: string;
  readonly fileSystem: JournalFileSystem;
  readonly processes: ProcessTable;
}

/** A lock file that cannot be read is one just being written, unless it is older than this. */
const unreadableGraceMs = 10_000;
const maxRounds = 8;

/**
 * Takes the journal for this process alone.
 *
 * Deleting a dead program's lock file and creating one's own are two steps, between which a second program can do
 * the same and delete the first one's. So lock files are numbered: whoever creates the next number holds the lock,
 * creation is exclusive, and the highest file is never deleted except by the one that created a higher one. A
 * program that fell behind sees the higher number when it looks again, and steps back.
 */
export async function takeLock(place: LockPlace): Promise<LockAttempt> {
  try {
    for (let round = 0; round < maxRounds; round += 1) {
      const highest = (await lockFiles(place)).at(-1) ?? null;
      const holder = highest === null || highest.free ? 'nobody' : await livingHolder(highest, place);
      if (holder !== 'nobody') return { ok: false, problem: { problem: 'busy', holder } };
      const generation = await createNext((highest?.generation ?? 0) + 1, place);
      if (generation !== null) return { ok: true, lock: { release: () => releaseLock(generation, place) } };
    }
    return { ok: false, problem: { problem: 'busy', holder: null } };
  } catch (error) {
    return { ok: false, problem: problemFromError(error, place.folder) };
  }
}

async function lockFiles({ fileSystem, folder, journal }: LockPlace): Promise<readonly LockFile[]> {
  return lockFilesIn(await fileSystem.list(folder), journal);
}

async function livingHolder(file: LockFile, place: LockPlace): Promise<LockHolder | null | 'nobody'> {
  const { fileSystem, folder, processes } = place;
  const path = join(folder, file.name);
  const content = await fileSystem.read(path, maxLockFileBytes);
  const holder = content === null ? null : decodeHolder(content);
  if (holder === null) {
    const age = await fileSystem.ageMs(path);
    return age === null || age > unreadableGraceMs ? 'nobody' : null;
  }
  const startToken = await processes.startTokenOf(holder.processId);
  return startToken === holder.startToken ? holder : 'nobody';
}

/** The generation when this process now holds the lock; null when another one was faster. */
async function createNext(generation: number, place: LockPlace): Promise<number | null> {
  const { fileSystem, folder, journal, processes } = place;
  const path = join(folder, lockFileName(journal, generation));
  const startToken = (await processes.startTokenOf(processes.ownId)) ?? 'alive';
  try {
    await fileSystem.createExclusively(path, encodeHolder({ processId: processes.ownId, startToken }));
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return null;
    throw error;
  }
  const others = (await lockFiles(place)).filter(({ name }) => name !== lockFileName(journal, generation));
  // The same number, let go, means that another program had it and is through: as good as a higher one.
  if (others.some((file) => file.generation >= generation)) {
    await fileSystem.remove(path);
    return null;
  }
  for (const { name } of others) await fileSystem.remove(join(folder, name));
  return generation;
}

/** Leaves the number behind, so that it is never given out twice. */
async function releaseLock(generation: number, { fileSystem, folder, journal }: LockPlace): Promise<void> {
  const held = join(folder, lockFileName(journal, generation));
  try {
    await fileSystem.rename(held, join(folder, freeLockFileName(journal, generation)));
  } catch {
    // The lock then ends with this process, as after a crash.
  }
}
