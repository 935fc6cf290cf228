/**
 * What a reader noticed in a journal. None of these stops it from reading on: whatever is intact stays usable.
 * Offsets and sizes are bytes in the file.
 */
export type JournalNote =
  /** Cut off while it was written: nothing had been changed on its account, nothing is lost. */
  | { readonly note: 'torn-record'; readonly offset: number; readonly byteCount: number }
  /** Bytes that are no record any more; null at the end of the file, where nothing tells how many there were. */
  | {
      readonly note: 'damaged';
      readonly offset: number;
      readonly byteCount: number;
      readonly lostRecords: number | null;
    }
  /** Records were taken out: their numbers are missing and there is no damage in their place. */
  | { readonly note: 'missing-records'; readonly beforeSequence: number; readonly lostRecords: number }
  /** A record whose number was there already: it is not counted a second time. */
  | { readonly note: 'out-of-order'; readonly offset: number; readonly sequence: number }
  /** The checksum is right and the content is not that of a record. */
  | { readonly note: 'not-a-record'; readonly offset: number; readonly reason: string }
  | { readonly note: 'newer-version'; readonly sequence: number; readonly version: number }
  /** A record that does not go with those before it. */
  | { readonly note: 'inconsistent'; readonly sequence: number; readonly reason: string };

/** A journal that is nothing but damage must not cost memory: further notes are dropped. */
export const maxNotes = 1000;

/** One paragraph for a person: what happened, to what, what to do now. */
export function noteText(note: JournalNote): string {
  switch (note.note) {
    case 'torn-record':
      return 'The program or the computer stopped while the journal was being written. The unfinished record is skipped; nothing had been changed on its account. There is nothing to do.';
    case 'damaged':
      return `${damageSize(note.lostRecords)} in the journal (at byte ${note.offset}) cannot be read any more, as after a disk fault or an edit by hand. All other records are used. Look through the history: an entry marked incomplete can be undone only in part.`;
    case 'missing-records':
      return `Before record ${note.beforeSequence}, ${counted(note.lostRecords, 'record')} must have been taken out of the journal. All other records are used. Put the journal back from a copy if there is one; otherwise an entry marked incomplete can be undone only in part.`;
    case 'out-of-order':
      return `Record ${note.sequence} stands in the journal twice. The first one counts; the journal was edited by something other than this program. There is nothing to do.`;
    case 'not-a-record':
      return `The record at byte ${note.offset} is intact but does not say what a record says (${note.reason}). It is left as it is and not used. There is nothing to do.`;
    case 'newer-version':
      return `Record ${note.sequence} was written by a newer version of this program (journal version ${note.version}). It is kept as it is. To undo what that version did, use that version.`;
    case 'inconsistent':
      return `Record ${note.sequence} does not go with the records before it (${note.reason}). It is left as it is and not used. Look through the history: an entry marked incomplete can be undone only in part.`;
  }
}

function damageSize(lostRecords: number | null): string {
  return lostRecords === null ? 'Something' : counted(lostRecords, 'record');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
