import { open, rename } from 'node:fs/promises';
import { readDocumentFile } from '../check/read-document.ts';
import type { ReadDocument } from '../check/read-document.ts';
import type { Actor } from '../shared/journal.ts';
import { makePracticeComputer } from './practice-computer.ts';
import type { PracticeComputer } from './practice-computer.ts';
import { practiceDocumentSchema } from './practice-document.ts';
import type { PracticeDocument } from './practice-document.ts';

/**
 * A practice computer that lives in a file: a recorded machine, which fixes change in place. Its journals lie in a
 * folder of the same name beside it, so that what one run changed another can undo. Never rejects.
 */
export async function openPracticeComputer(
  path: string,
  program: Actor['program'],
): Promise<ReadDocument<PracticeComputer>> {
  const read = await readDocumentFile<PracticeDocument>(path, {
    noun: 'recorded machine',
    version: 1,
    validate: (document) => practiceDocumentSchema.safeParse(document),
  });
  if (!read.ok) return read;
  const document = makePracticeComputer(read.document, {
    program,
    journalFolder: `${path}.journals`,
    save: (changed) => replaceFile(path, `${JSON.stringify(changed, null, 2)}\n`),
  });
  return { ok: true, document };
}

/** Whoever reads it sees the old computer or the new one, also after a crash. */
async function replaceFile(path: string, content: string): Promise<void> {
  const next = `${path}.next`;
  const file = await open(next, 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(next, path);
}
