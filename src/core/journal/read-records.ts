import type { JournalRecord } from '../../shared/journal.ts';
import { maxNotes, type JournalNote } from './note.ts';
import { decodeRecord, type NewerRecord } from './record-codec.ts';
import { scanFrames, type ScannedFrame, type ScannedGap } from './scan-frames.ts';

export interface ReadRecords {
  /** In the order of the file, numbers strictly rising. */
  readonly records: readonly JournalRecord[];
  readonly newer: readonly NewerRecord[];
  /** The highest number in use, by a newer version's records too; 0 in an empty journal. */
  readonly lastSequence: number;
  readonly notes: readonly JournalNote[];
}

/** Reads what can be read of a journal. Never throws, whatever the bytes are; memory in proportion to their number. */
export function readRecords(bytes: Uint8Array): ReadRecords {
  const reader = new RecordReader();
  for (const part of scanFrames(bytes)) {
    if (part.type === 'gap') reader.gap(part);
    else reader.frame(part);
  }
  return reader.finish();
}

class RecordReader {
  readonly #records: JournalRecord[] = [];
  readonly #newer: NewerRecord[] = [];
  readonly #notes: JournalNote[] = [];
  #lastSequence = 0;
  /** Not judged yet: only the next record's number tells whether a gap ever held one. */
  #openGap: ScannedGap | null = null;
  /** Intact frames since the last record that hold none: each may stand where a number is missing. */
  #invalidFrames = 0;

  gap(gap: ScannedGap): void {
    this.#closeGap(null);
    this.#openGap = gap;
  }

  frame({ offset, payload }: ScannedFrame): void {
    const decoded = decodeRecord(payload);
    if (decoded.type === 'invalid') {
      this.#invalidFrames += 1;
      this.#note({ note: 'not-a-record', offset, reason: decoded.reason });
      return;
    }
    const { sequence } = decoded.record;
    if (sequence <= this.#lastSequence) {
      this.#note({ note: 'out-of-order', offset, sequence });
      return;
    }
    this.#judgeMissing(sequence);
    this.#lastSequence = sequence;
    if (decoded.type === 'record') {
      this.#records.push(decoded.record);
    } else {
      this.#newer.push(decoded.record);
      this.#note({ note: 'newer-version', sequence, version: decoded.record.version });
    }
  }

  finish(): ReadRecords {
    this.#closeGap(null);
    return {
      records: this.#records,
      newer: this.#newer,
      lastSequence: this.#lastSequence,
      notes: this.#notes,
    };
  }

  #judgeMissing(sequence: number): void {
    const lostRecords = Math.max(0, sequence - this.#lastSequence - 1 - this.#invalidFrames);
    this.#invalidFrames = 0;
    if (this.#openGap !== null) this.#closeGap(lostRecords);
    else if (lostRecords > 0) this.#note({ note: 'missing-records', beforeSequence: sequence, lostRecords });
  }

  /** `lostRecords` is null where no number tells: then the shape of the gap must do. */
  #closeGap(lostRecords: number | null): void {
    const gap = this.#openGap;
    this.#openGap = null;
    if (gap === null) return;
    const { offset, byteCount } = gap;
    // The record that a crash cut off was never counted: the next one has its number.
    const torn = lostRecords === null ? gap.torn : lostRecords === 0;
    this.#note(
      torn ? { note: 'torn-record', offset, byteCount } : { note: 'damaged', offset, byteCount, lostRecords },
    );
  }

  #note(note: JournalNote): void {
    if (this.#notes.length < maxNotes) this.#notes.push(note);
  }
}
