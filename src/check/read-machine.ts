import { recordedMachineSchema } from '../shared/recorded-machine.ts';
import type { RecordedMachine } from '../shared/recorded-machine.ts';
import { readDocumentFile } from './read-document.ts';
import type { DocumentKind, ReadDocument } from './read-document.ts';

const kind: DocumentKind<RecordedMachine> = {
  noun: 'recorded machine',
  version: 1,
  validate: (document) => recordedMachineSchema.safeParse(document),
};

/** Reads the recorded state of a computer from a file of at most 20 MB. Never rejects. */
export async function readMachineFile(path: string): Promise<ReadDocument<RecordedMachine>> {
  return readDocumentFile(path, kind);
}
