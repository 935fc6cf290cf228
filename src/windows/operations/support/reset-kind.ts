import { z } from 'zod';
import { defineOperationKind } from '../../../core/plan/define-operation-kind.ts';
import type { OperationKind } from '../../../core/plan/operation-kind.ts';
import { attemptWindows, OperationStop } from './attempt-windows.ts';
import { readerOf } from './reader.ts';
import { captureTree, isSameTree, treeImageSchema } from './registry-tree-image.ts';
import type { TreeImage } from './registry-tree-image.ts';
import { restoreTree } from './restore-registry-tree.ts';
import { treeWords } from './tree-words.ts';
import { runSystemProgram } from './system-program.ts';

/** A record of the journal holds 4 MiB, all of it together. */
const mostCharacters = 3_500_000;

/** By their keys, in the order of the kind. */
const imageSchema = z
  .array(z.strictObject({ key: z.string().max(512), tree: treeImageSchema }))
  .max(16)
  .readonly();
export type ResetImage = z.infer<typeof imageSchema>;

export interface Reset {
  readonly id: 'winsock-reset' | 'ip-reset';
  readonly target: string;
  /** All that the reset writes; an undo puts these back. */
  readonly keys: readonly string[];
  readonly netshCommands: readonly (readonly string[])[];
  /** Whether it looks like that of a fresh Windows, as far as it can be told. */
  readonly isReset: (image: ResetImage) => boolean;
  /** Values, by their name, that Windows writes anew by itself: they tell of nobody's later change. */
  readonly isTransient: (name: string) => boolean;
}

/** A kind of operation by which netsh writes parts of the registry anew; both ways need a restart to count. */
export function defineResetKind(reset: Reset): OperationKind {
  const { id, target, keys, netshCommands, isReset, isTransient } = reset;
  const lasting = (image: ResetImage, key: string): TreeImage =>
    withoutValues(treeOf(image, key), isTransient);
  const kind: OperationKind<Record<string, never>, ResetImage> = {
    id,
    target: () => target,
    capture: () =>
      attemptWindows(target, () => ({ image: capture(keys, target), reversibility: { how: 'fully' } })),
    apply: () =>
      attemptWindows(target, async () => {
        for (const words of netshCommands) await runSystemProgram('netsh.exe', words);
        return { restartNeeded: true };
      }),
    verify: (_request, after) =>
      attemptWindows(target, () => {
        if (!isReset(after))
          throw new OperationStop('no-effect', `${target} was reset and still holds what was set before.`);
        return {};
      }),
    restore: (_request, before) =>
      attemptWindows(target, () => {
        // By our own list: a journal that was edited leads to no other key.
        for (const key of keys) {
          const found = before.find((each) => each.key === key);
          if (found !== undefined) restoreTree(key, found.tree);
        }
        return { lost: [] };
      }),
    describe: (image) => treeWords(image.flatMap(({ tree }) => tree ?? [])),
    intended: () => 'as in a fresh Windows',
    compare: (left, right) =>
      keys.every((key) => isSameTree(lasting(left, key), lasting(right, key))) ? 'same' : 'different',
  };
  return defineOperationKind(kind, readerOf(z.strictObject({})), readerOf(imageSchema));
}

/** One of the image's trees; null when there was no such key. */
export function treeOf(image: ResetImage, key: string): TreeImage {
  return image.find((each) => each.key === key)?.tree ?? null;
}

function withoutValues(tree: TreeImage, isLeftOut: (name: string) => boolean): TreeImage {
  return tree?.map((key) => ({ ...key, values: key.values.filter(([name]) => !isLeftOut(name)) })) ?? null;
}

function capture(keys: readonly string[], target: string): ResetImage {
  const image = keys.map((key) => ({ key, tree: captureTree(key) }));
  if (JSON.stringify(image).length > mostCharacters)
    throw new OperationStop('failed', `${target} holds too much to be kept for an undo.`);
  return image;
}
