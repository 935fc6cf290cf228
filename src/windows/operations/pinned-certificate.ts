import { defineOperationKind } from '../../core/plan/define-operation-kind.ts';
import type { OperationKind } from '../../core/plan/operation-kind.ts';
import { operationRequestSchemas } from '../../shared/operation-requests.ts';
import type { OperationRequest } from '../../shared/operation-requests.ts';
import { attemptWindows, OperationStop } from './support/attempt-windows.ts';
import { readerOf } from './support/reader.ts';
import { notThere, storedValueWords } from './support/stored-value-words.ts';
import {
  captureValue,
  isSameValueImage,
  restoreValue,
  valueImageSchema,
  writeValue,
} from './support/value-image.ts';
import type { ValueImage, ValuePlace } from './support/value-image.ts';

type Request = OperationRequest<'pinned-certificate'>;

const servers = String.raw`HKCU\Software\Microsoft\Terminal Server Client\Servers`;

const kind: OperationKind<Request, ValueImage> = {
  id: 'pinned-certificate',
  target,
  capture: (request) =>
    attemptWindows(target(request), () => ({
      image: captureValue(placeOf(request)),
      reversibility: { how: 'fully' },
    })),
  apply: (request) =>
    attemptWindows(target(request), () => {
      writeValue(placeOf(request), null);
      return { restartNeeded: false };
    }),
  verify: (request, after) =>
    attemptWindows(target(request), () => {
      if (after.value !== null)
        throw new OperationStop('no-effect', `${target(request)} was removed and is still there.`);
      return {};
    }),
  restore: (request, before) =>
    attemptWindows(target(request), () => {
      restoreValue(placeOf(request), before);
      return { lost: [] };
    }),
  describe: ({ value }) => storedValueWords(value),
  intended: () => notThere,
  compare: (left, right) => (isSameValueImage(left, right) ? 'same' : 'different'),
};

/** The note that this user trusts one certificate of one host, removed; certificates are not touched. */
export const pinnedCertificate = defineOperationKind(
  kind,
  readerOf(operationRequestSchemas['pinned-certificate']),
  readerOf(valueImageSchema),
);

function target({ host }: Request): string {
  return `the certificate that this user trusts for ${host}`;
}

function placeOf({ host }: Request): ValuePlace {
  return { key: `${servers}\\${host}`, name: 'CertHash' };
}
