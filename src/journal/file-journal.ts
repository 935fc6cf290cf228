import { encodeRecord } from '../core/journal/record-codec.ts';
import type { JournalFold } from '../core/journal/fold.ts';
import type { JournalState } from '../core/journal/state.ts';
import type { JournalFailure, JournalWrite, PlanJournal } from '../core/plan/plan-journal.ts';
import {
  journalRecordSchema,
  journalVersion,
  type JournalEvent,
  type JournalRecord,
} from '../shared/journal.ts';
import type { AppendFile } from './file-system.ts';
import { maxJournalBytes, problemFromError, type WriteProblem } from './journal-problem.ts';
import type { JournalLock } from './lock.ts';
import { problemText } from './problem-text.ts';

/** New plans stop here, so that what is there can still be rolled back and undone. */
const maxBytesForNewPlans = maxJournalBytes * 0.75;

export interface FileJournalParts {
  readonly path: string;
  readonly file: AppendFile;
  readonly byteCount: number;
  readonly fold: JournalFold;
  readonly lastSequence: number;
  readonly lock: JournalLock;
  readonly now: () => Date;
}

/** A journal open for changes. Appends only; nothing that was written is ever changed or removed. */
export class FileJournal implements PlanJournal {
  readonly #parts: FileJournalParts;
  #byteCount: number;
  #lastSequence: number;
  #queue: Promise<unknown> = Promise.resolve();
  /** Set when a failed write could not be taken back: from then on nobody knows what is in the file. */
  #broken: WriteProblem | null = null;

  constructor(parts: FileJournalParts) {
    this.#parts = parts;
    this.#byteCount = parts.byteCount;
    this.#lastSequence = parts.lastSequence;
  }

  get state(): JournalState {
    return this.#parts.fold.state;
  }

  append(...events: readonly JournalEvent[]): Promise<JournalWrite> {
    const written = this.#queue.then(() => this.#append(events));
    this.#queue = written;
    return written;
  }

  /** Lets the journal go. Waits for a write that is under way. */
  async close(): Promise<void> {
    await this.#queue;
    await this.#parts.file.close();
    await this.#parts.lock.release();
  }

  async #append(events: readonly JournalEvent[]): Promise<JournalWrite> {
    const at = this.#parts.now().toISOString();
    const records: JournalRecord[] = [];
    const chunks: Uint8Array[] = [];
    for (const [index, event] of events.entries()) {
      const sequence = this.#lastSequence + 1 + index;
      // What could not be read back must not be written: the change would then have no way back.
      const checked = journalRecordSchema.safeParse({ version: journalVersion, sequence, at, ...event });
      if (!checked.success) return failed(notRecordable(checked.error.issues[0]?.path ?? []));
      records.push(checked.data);
      try {
        chunks.push(encodeRecord(checked.data));
      } catch {
        return failed({ problem: 'not-recordable', reason: 'it is too large' });
      }
    }
    const bytes = Buffer.concat(chunks);
    const startsPlan = events.some(({ kind }) => kind === 'plan-started');
    const problem = await this.#write(bytes, startsPlan ? maxBytesForNewPlans : maxJournalBytes);
    if (problem !== null) return failed(problem);
    this.#lastSequence += records.length;
    for (const record of records) this.#parts.fold.add(record);
    return { ok: true };
  }

  async #write(bytes: Uint8Array, maxBytes: number): Promise<WriteProblem | null> {
    const { path, file } = this.#parts;
    if (this.#broken !== null) return this.#broken;
    if (this.#byteCount + bytes.length > maxBytes) return { problem: 'too-large', path };
    try {
      await file.append(bytes);
      await file.sync();
    } catch (error) {
      const problem = problemFromError(error, path);
      await this.#takeBack(problem);
      return problem;
    }
    this.#byteCount += bytes.length;
    return null;
  }

  /** Part of the record, or all of it, may be in the file; nobody was told that it is there. */
  async #takeBack(problem: WriteProblem): Promise<void> {
    try {
      await this.#parts.file.truncate(this.#byteCount);
      await this.#parts.file.sync();
    } catch {
      this.#broken = problem;
    }
  }
}

function failed(problem: WriteProblem): JournalWrite {
  const failure: JournalFailure = { problem: problem.problem, message: problemText(problem) };
  return { ok: false, failure };
}

function notRecordable(path: readonly PropertyKey[]): WriteProblem {
  return { problem: 'not-recordable', reason: `${path.map(String).join('.')} is not as it should be` };
}
