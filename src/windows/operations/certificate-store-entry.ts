import { defineOperationKind } from '../../core/plan/define-operation-kind.ts';
import type { OperationKind } from '../../core/plan/operation-kind.ts';
import { operationRequestSchemas } from '../../shared/operation-requests.ts';
import type { OperationRequest } from '../../shared/operation-requests.ts';
import { attemptWindows, OperationStop } from './support/attempt-windows.ts';
import { readerOf } from './support/reader.ts';
import { captureTree, isSameTree, treeImageSchema } from './support/registry-tree-image.ts';
import type { TreeImage } from './support/registry-tree-image.ts';
import { notThere } from './support/stored-value-words.ts';
import { removeTree, restoreTree } from './support/restore-registry-tree.ts';

type Request = OperationRequest<'certificate-store-entry'>;

const stores = String.raw`HKLM\SOFTWARE\Microsoft\SystemCertificates`;

const kind: OperationKind<Request, TreeImage> = {
  id: 'certificate-store-entry',
  target,
  capture: (request) =>
    attemptWindows(target(request), () => ({
      image: captureTree(keyOf(request)),
      reversibility: { how: 'fully' },
    })),
  apply: (request) =>
    attemptWindows(target(request), () => {
      removeTree(keyOf(request));
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
      restoreTree(keyOf(request), before);
      return { lost: [] };
    }),
  describe: (image) => (image === null ? notThere : 'in the store'),
  intended: () => notThere,
  compare: (left, right) => (isSameTree(left, right) ? 'same' : 'different'),
};

/**
 * One certificate of a store of this computer, removed with its properties; its private key is not touched. A store is
 * a key of the registry (CERT_STORE_PROV_REG), and only there do all bytes of an entry come back: crypt32 would write
 * the other certificates anew as well, and makes keys where it only looks.
 */
export const certificateStoreEntry = defineOperationKind(
  kind,
  readerOf(operationRequestSchemas['certificate-store-entry']),
  readerOf(treeImageSchema),
);

function target({ store, sha1Thumbprint }: Request): string {
  return `the certificate ${sha1Thumbprint} of this computer's store “${store}”`;
}

function keyOf({ store, sha1Thumbprint }: Request): string {
  return `${stores}\\${store}\\Certificates\\${sha1Thumbprint.toUpperCase()}`;
}
