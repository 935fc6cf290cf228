import type { JournalFileSystem } from '../../../src/journal/file-system.ts';
import { nodeFileSystem } from '../../../src/journal/node-file-system.ts';
import type { FixStep } from '../../../src/shared/repair/repair-request.ts';
import { computerIn } from './computer-on-disk.ts';
import { carryOut } from './repair-tasks.ts';
import type { Task } from './repair-tasks.ts';

/** A test has as many programs as it likes in its own process; those in here live. */
const living = new Set<number>();
let lastId = 1_000_000;

function processesOf(ownId: number) {
  return {
    ownId,
    startTokenOf: (id: number) => Promise.resolve(living.has(id) ? `program ${id}` : null),
  };
}

/**
 * A program of the test's own process that does not get beyond a boundary: it is as dead as a killed one, but for that
 * its files have to be closed for it. With 0 it lives.
 * @returns the number of boundaries that it passed; null: it died
 */
export async function runCutShort(
  folder: string,
  steps: readonly FixStep[],
  task: Task,
  dieAt = 0,
): Promise<number | null> {
  lastId += 1;
  const id = lastId;
  living.add(id);
  const opened: (() => Promise<void>)[] = [];
  const dead = Promise.withResolvers<null>();
  let passed = 0;
  const world = await computerIn(folder, {
    boundary: () => {
      passed += 1;
      if (passed !== dieAt) return Promise.resolve();
      dead.resolve(null);
      return new Promise(() => undefined);
    },
    fileSystem: closingLater(opened),
    processes: processesOf(id),
  });
  const ended = await Promise.race([carryOut(task, steps, world).then(() => passed), dead.promise]);
  living.delete(id);
  for (const close of opened) await close();
  return ended;
}

function closingLater(opened: (() => Promise<void>)[]): JournalFileSystem {
  return {
    ...nodeFileSystem,
    openForAppend: async (path) => {
      const file = await nodeFileSystem.openForAppend(path);
      let isOpen = true;
      const close = async (): Promise<void> => {
        if (isOpen) await file.close();
        isOpen = false;
      };
      opened.push(close);
      return { ...file, close };
    },
  };
}
