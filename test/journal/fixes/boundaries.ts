import type { OperationKind } from '../../../src/core/plan/operation-kind.ts';
import type { AppendFile, JournalFileSystem } from '../../../src/journal/file-system.ts';

/** Called before each effect on the disk, and in the middle of those that have one. */
export type Boundary = () => Promise<void>;

/** A file system on which every call can be the last, and every record can be written by half. */
export function boundedFileSystem(fileSystem: JournalFileSystem, boundary: Boundary): JournalFileSystem {
  return {
    ...everyCall(fileSystem, boundary),
    openForAppend: async (path) => {
      await boundary();
      const file = await fileSystem.openForAppend(path);
      return {
        ...everyCall(file, boundary),
        append: async (bytes) => {
          const half = Math.floor(bytes.length / 2);
          await boundary();
          await file.append(bytes.subarray(0, half));
          await boundary();
          await file.append(bytes.subarray(half));
        },
      } satisfies AppendFile;
    },
  };
}

/** A kind of operation with a boundary before and after each of its steps. */
export function boundedKind(kind: OperationKind, boundary: Boundary): OperationKind {
  return { ...kind, ...everyCall({ apply: kind.apply, restore: kind.restore }, boundary, 'after as well') };
}

type Methods<Name extends PropertyKey> = Readonly<Record<Name, unknown>>;

function everyCall<Owner extends Methods<keyof Owner>>(
  owner: Owner,
  boundary: Boundary,
  after?: 'after as well',
): Owner {
  const bounded = Object.entries(owner).map(([name, method]) => {
    const call = async (...words: unknown[]): Promise<unknown> => {
      await boundary();
      const answer: unknown = await Reflect.apply(method as (...all: unknown[]) => unknown, owner, words);
      if (after !== undefined) await boundary();
      return answer;
    };
    return [name, call];
  });
  return Object.fromEntries(bounded) as Owner;
}
