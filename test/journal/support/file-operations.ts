import { mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { defineOperationKind } from '../../../src/core/plan/define-operation-kind.ts';
import type { OperationKind, OperationKinds } from '../../../src/core/plan/operation-kind.ts';
import type { Json } from '../../../src/shared/journal.ts';

/** Called between any two effects on the disk. A test's wrapper kills its own process there. */
export type Boundary = () => Promise<void>;

const fileRequest = z.object({ name: z.string(), content: z.string() });
const treeRequest = z.object({ name: z.string(), files: z.array(z.string()) });
const treeImage = z.array(z.tuple([z.string(), z.string()])).nullable();
type FileRequest = z.infer<typeof fileRequest>;
type TreeRequest = z.infer<typeof treeRequest>;
type TreeImage = z.infer<typeof treeImage>;

const noProblem = { ok: true } as const;
const fully = { how: 'fully' } as const;

/**
 * Operations on files in `folder` that behave like the worst of real ones: they change things piece by piece, and
 * leave halves behind when they are killed.
 */
export function fileOperations(folder: string, boundary: Boundary): OperationKinds {
  const path = (name: string): string => join(folder, name);

  /** Truncates, writes one half, then the other. */
  const writeSlowly = async (name: string, content: string): Promise<void> => {
    const half = Math.ceil(content.length / 2);
    const file = await open(path(name), 'w');
    try {
      await boundary();
      await file.write(content.slice(0, half));
      await boundary();
      await file.write(content.slice(half));
    } finally {
      await file.close();
    }
    await boundary();
  };
  const contentOf = (name: string): Promise<string | null> => readFile(path(name), 'utf8').catch(() => null);

  /** Sets the content of a file, like a registry value. The content "refuse" takes no effect. */
  const fileContent: OperationKind<FileRequest, string | null> = {
    id: 'file-content',
    target: ({ name }) => name,
    capture: async ({ name }) => ({ ok: true, image: await contentOf(name), reversibility: fully }),
    apply: async ({ name, content }) => {
      await writeSlowly(name, content);
      return { ok: true, restartNeeded: false };
    },
    verify: ({ content }, after) =>
      Promise.resolve(
        after === content && content !== 'refuse'
          ? noProblem
          : { ok: false, problem: { problem: 'no-effect', message: 'The file has not the content.' } },
      ),
    restore: async ({ name }, before) => {
      if (before === null) await rm(path(name), { force: true });
      else await writeSlowly(name, before);
      await boundary();
      return { ok: true, lost: [] };
    },
    describe: (content) => content ?? 'not there',
    intended: ({ content }) => content,
    compare: (left, right) => (left === right ? 'same' : 'different'),
  };

  /** Replaces a folder of files by other files, one by one, like a reset of a registry tree. */
  const fileTree: OperationKind<TreeRequest, TreeImage> = {
    id: 'file-tree',
    target: ({ name }) => name,
    capture: async ({ name }) => ({ ok: true, image: await readTree(path(name)), reversibility: fully }),
    apply: async ({ name, files }) => {
      await replaceTree(
        path(name),
        files.map((file) => [file, 'reset']),
        boundary,
      );
      return { ok: true, restartNeeded: true };
    },
    verify: ({ files }, after) =>
      Promise.resolve(
        after?.length === files.length
          ? noProblem
          : { ok: false, problem: { problem: 'no-effect', message: 'The folder was not reset.' } },
      ),
    restore: async ({ name }, before) => {
      await replaceTree(path(name), before, boundary);
      return { ok: true, lost: [] };
    },
    describe: (files) => `${files?.length ?? 0} files`,
    intended: ({ files }) => `${files.length} files`,
    compare: (left, right) => (JSON.stringify(left) === JSON.stringify(right) ? 'same' : 'different'),
  };
  return new Map([
    ['file-content', defineOperationKind(fileContent, reading(fileRequest), reading(z.string().nullable()))],
    ['file-tree', defineOperationKind(fileTree, reading(treeRequest), reading(treeImage))],
  ]);
}

/** Reads plain data by a schema. */
function reading<Value>(schema: z.ZodType<Value>): (json: Json) => Value | undefined {
  return (json) => schema.safeParse(json).data;
}

async function readTree(folder: string): Promise<[string, string][] | null> {
  const names = await readdir(folder).catch(() => null);
  if (names === null) return null;
  return Promise.all(
    names
      .toSorted()
      .map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as [string, string]),
  );
}

async function replaceTree(
  folder: string,
  files: readonly (readonly [string, string])[] | null,
  boundary: Boundary,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    await rm(join(folder, name));
    await boundary();
  }
  for (const [name, content] of files ?? []) {
    await writeFile(join(folder, name), content);
    await boundary();
  }
  if (files === null) await rm(folder, { recursive: true });
  await boundary();
}
