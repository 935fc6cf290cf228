import { join } from 'node:path';
import type { JournalScope } from '../shared/journal.ts';
import type { JournalAccess } from './access.ts';
import type { JournalFileSystem } from './file-system.ts';
import type { ProcessTable } from './process-table.ts';

/** Where a journal lies: one file per scope in a folder of its own. */
export interface JournalPlace {
  readonly folder: string;
  readonly scope: JournalScope;
}

/** The outside world as the journal sees it. */
export interface JournalWorld {
  readonly fileSystem: JournalFileSystem;
  readonly processes: ProcessTable;
  readonly access: JournalAccess;
  readonly now: () => Date;
}

export function journalFile({ folder, scope }: JournalPlace): string {
  return join(folder, `${scope}.journal`);
}
