import type { JournalFileSystem } from '../../../src/journal/file-system.ts';
import { nodeFileSystem } from '../../../src/journal/node-file-system.ts';

/** `once`: one write fails. `from-then-on`: the disk stays full. */
export interface DiskFault {
  readonly code: 'ENOSPC' | 'EIO';
  /** Which of the writes fails first, from 1; 0: none does. */
  readonly failAt: number;
  readonly lasts: 'once' | 'from-then-on';
}

export interface FailingDisk {
  readonly fileSystem: JournalFileSystem;
  /** How many writes there were. */
  readonly writes: () => number;
}

/** A disk on which a write fails in the middle, with half of the bytes there, as a full one does. */
export function failingDisk({ code, failAt, lasts }: DiskFault): FailingDisk {
  let writes = 0;
  const fails = (): boolean => {
    writes += 1;
    return failAt > 0 && (lasts === 'once' ? writes === failAt : writes >= failAt);
  };
  const refuse = (): Error => Object.assign(new Error(`${code}: the test's disk`), { code });
  const fileSystem: JournalFileSystem = {
    ...nodeFileSystem,
    createExclusively: async (path, content) => {
      if (fails()) throw refuse();
      await nodeFileSystem.createExclusively(path, content);
    },
    openForAppend: async (path) => {
      const file = await nodeFileSystem.openForAppend(path);
      return {
        ...file,
        append: async (bytes) => {
          if (!fails()) return file.append(bytes);
          await file.append(bytes.subarray(0, Math.floor(bytes.length / 2)));
          throw refuse();
        },
        sync: async () => {
          if (fails()) throw refuse();
          await file.sync();
        },
      };
    },
  };
  return { fileSystem, writes: () => writes };
}
