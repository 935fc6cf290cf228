import { defineOperationKind } from '../../core/plan/define-operation-kind.ts';
import type { OperationKind } from '../../core/plan/operation-kind.ts';
import { operationRequestSchemas } from '../../shared/operation-requests.ts';
import type { OperationRequest } from '../../shared/operation-requests.ts';
import { attemptWindows, OperationStop } from './support/attempt-windows.ts';
import { readerOf } from './support/reader.ts';
import { captureTree, isSameTree, treeImageSchema } from './support/registry-tree-image.ts';
import type { TreeImage } from './support/registry-tree-image.ts';
import { notThere } from './support/stored-value-words.ts';
import { treeWords } from './support/tree-words.ts';
import { removeTree, restoreTree } from './support/restore-registry-tree.ts';

type Request = OperationRequest<'registry-tree'>;

const kind: OperationKind<Request, TreeImage> = {
  id: 'registry-tree',
  target,
  capture: (request) =>
    attemptWindows(target(request), () => ({
      image: captureTree(request.key),
      reversibility: { how: 'fully' },
    })),
  apply: (request) =>
    attemptWindows(target(request), () => {
      removeTree(request.key);
      return { restartNeeded: false };
    }),
  verify: (request, after) =>
    attemptWindows(target(request), () => {
      if (after !== null)
        throw new OperationStop('no-effect', `${target(request)} was removed and is still there.`);
      return {};
    }),
  restore: (request, before) =>
    attemptWindows(target(request), () => {
      restoreTree(request.key, before);
      return { lost: [] };
    }),
  describe: treeWords,
  intended: () => notThere,
  compare: (left, right) => (isSameTree(left, right) ? 'same' : 'different'),
};

/** A key of the registry, removed with everything below it. */
export const registryTree = defineOperationKind(
  kind,
  readerOf(operationRequestSchemas['registry-tree']),
  readerOf(treeImageSchema),
);

function target({ key }: Request): string {
  return `the key ${key}`;
}
