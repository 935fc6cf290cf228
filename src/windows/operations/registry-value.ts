import { defineOperationKind } from '../../core/plan/define-operation-kind.ts';
import type { OperationKind } from '../../core/plan/operation-kind.ts';
import { operationRequestSchemas } from '../../shared/operation-requests.ts';
import type { OperationRequest } from '../../shared/operation-requests.ts';
import { registryType } from '../native/advapi32/registry.ts';
import { attemptWindows, OperationStop } from './support/attempt-windows.ts';
import { readerOf } from './support/reader.ts';
import { isSameValue } from './support/stored-value.ts';
import { storedValueWords } from './support/stored-value-words.ts';
import type { StoredValue } from './support/stored-value.ts';
import {
  captureValue,
  isSameValueImage,
  restoreValue,
  valueImageSchema,
  writeValue,
} from './support/value-image.ts';
import type { ValueImage } from './support/value-image.ts';

type Request = OperationRequest<'registry-value'>;

const kind: OperationKind<Request, ValueImage> = {
  id: 'registry-value',
  target,
  capture: (request) =>
    attemptWindows(target(request), () => ({
      image: captureValue(request),
      reversibility: { how: 'fully' },
    })),
  apply: (request) =>
    attemptWindows(target(request), () => {
      writeValue(request, wanted(request));
      return { restartNeeded: false };
    }),
  verify: (request, after) =>
    attemptWindows(target(request), () => {
      if (!isSameValue(after.value, wanted(request)))
        throw new OperationStop(
          'no-effect',
          `${target(request)} was set and is still not what it should be.`,
        );
      return {};
    }),
  restore: (request, before) =>
    attemptWindows(target(request), () => {
      restoreValue(request, before);
      return { lost: [] };
    }),
  describe: ({ value }) => storedValueWords(value),
  intended: (request) => storedValueWords(wanted(request)),
  compare: (left, right) => (isSameValueImage(left, right) ? 'same' : 'different'),
};

/** One value of the registry: set to a number, or taken away. */
export const registryValue = defineOperationKind(
  kind,
  readerOf(operationRequestSchemas['registry-value']),
  readerOf(valueImageSchema),
);

function target({ key, name }: Request): string {
  return `the value ${name} of ${key}`;
}

function wanted({ value }: Request): StoredValue | null {
  if (value === null) return null;
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value.number);
  return { type: registryType.dword, base64: bytes.toString('base64') };
}
