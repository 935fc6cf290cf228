import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { JournalFileSystem } from '../../../src/journal/file-system.ts';
import { nodeFileSystem } from '../../../src/journal/node-file-system.ts';
import { systemProcessTable } from '../../../src/journal/process-table.ts';
import type { ProcessTable } from '../../../src/journal/process-table.ts';
import { makePracticeComputer } from '../../../src/practice-computer/practice-computer.ts';
import type { PracticeDocument } from '../../../src/practice-computer/practice-document.ts';
import { inProcessExecutor } from '../../../src/repair/in-process-executor.ts';
import type { RepairScope } from '../../../src/repair/repair-scope.ts';
import type { RepairWorld } from '../../../src/repair/repair-world.ts';
import { boundedFileSystem, boundedKind } from './boundaries.ts';
import type { Boundary } from './boundaries.ts';

const computerFile = 'computer.json';
export const noBoundary: Boundary = () => Promise.resolve();

/** Everything of the computer but its journals: two that are equal are equal to the byte. */
export async function readComputer(folder: string): Promise<string> {
  return readFile(join(folder, computerFile), 'utf8');
}

/** The parts in which two computers differ; not in the name of a rule of ours, which is another each time. */
export function differences(left: string, right: string): readonly string[] {
  const [first, second] = [left, right].map((text) => {
    const { client, ...rest } = JSON.parse(
      text.replaceAll(/RDP Troubleshooter [0-9a-f]{16}/gu, 'RDP Troubleshooter'),
    ) as PracticeDocument;
    return new Map(
      Object.entries({ ...rest, ...client }).map(([name, part]) => [name, JSON.stringify(part)]),
    );
  }) as [Map<string, string>, Map<string, string>];
  return [...new Set([...first.keys(), ...second.keys()])].filter(
    (name) => first.get(name) !== second.get(name),
  );
}

export async function writeComputer(
  folder: string,
  document: PracticeDocument,
  boundary: Boundary = noBoundary,
): Promise<void> {
  await boundary();
  const next = join(folder, `${computerFile}.next`);
  const file = await open(next, 'w');
  try {
    await file.writeFile(JSON.stringify(document));
  } finally {
    await file.close();
  }
  await boundary();
  await rename(next, join(folder, computerFile));
  await boundary();
}

export interface ProgramOnComputer {
  readonly boundary: Boundary;
  readonly fileSystem: JournalFileSystem;
  /** Throws where a change of the computer itself is not to be written. */
  readonly beforeSave: () => void;
  /** Who the program is, and who else lives: for programs that only a test keeps apart. */
  readonly processes: ProcessTable;
}

/** The practice computer in a folder, as a program uses it: with its journals, and the boundaries of a test. */
export async function computerIn(
  folder: string,
  program: Partial<ProgramOnComputer> = {},
): Promise<RepairWorld> {
  const { boundary = noBoundary, fileSystem = nodeFileSystem, processes = systemProcessTable } = program;
  const { beforeSave = () => undefined } = program;
  // This test wrote it a moment ago; to validate it a thousand times would teach nothing.
  const document = JSON.parse(await readComputer(folder)) as PracticeDocument;
  const { world } = makePracticeComputer(document, {
    journalFolder: join(folder, 'journals'),
    consent: 'not-needed',
    save: (changed) => {
      beforeSave();
      return writeComputer(folder, changed, boundary);
    },
  });
  const bounded = (scope: RepairScope): RepairScope => ({
    ...scope,
    journalWorld: {
      ...scope.journalWorld,
      fileSystem: boundedFileSystem(fileSystem, boundary),
      processes,
    },
    kinds: new Map(Array.from(scope.kinds, ([id, kind]) => [id, boundedKind(kind, boundary)])),
  });
  const machine = bounded(world.machine);
  return { ...world, user: bounded(world.user), machine, executor: inProcessExecutor(machine) };
}
