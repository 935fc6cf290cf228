import { z } from 'zod';
import { withKey } from '../../native/advapi32/registry.ts';
import { deleteValue, setValue } from '../../native/advapi32/registry-write.ts';
import { isSamePath, readPathState, restorePath } from './registry-path.ts';
import { isSameValue, storedValueSchema, toStoredValue } from './stored-value.ts';
import type { StoredValue } from './stored-value.ts';

/** One value of the registry as it stands, and how much of its key's path is there. */
export const valueImageSchema = z.strictObject({
  /** null: there is no such value. */
  value: storedValueSchema.nullable(),
  depth: z.int().min(0).max(512),
  bareKeys: z.int().min(0).max(512),
});
export type ValueImage = z.infer<typeof valueImageSchema>;

export interface ValuePlace {
  readonly key: string;
  readonly name: string;
}

/** @throws Win32Error, and OperationStop when it is too large to be kept for an undo */
export function captureValue({ key, name }: ValuePlace): ValueImage {
  const found = withKey(key, (opened) => opened.value(name));
  return {
    value: found === null ? null : toStoredValue(found, `the value ${name} of ${key}`),
    ...readPathState(key),
  };
}

/** @param value null: there shall be none @throws Win32Error */
export function writeValue({ key, name }: ValuePlace, value: StoredValue | null): void {
  if (value === null) deleteValue(key, name);
  else setValue(key, name, value.type, Buffer.from(value.base64, 'base64'));
}

/** Puts a value back, or takes it away together with the keys that were made for it. @throws Win32Error */
export function restoreValue(place: ValuePlace, before: ValueImage): void {
  if (!isSameValue(captureValue(place).value, before.value)) writeValue(place, before.value);
  if (before.value === null) restorePath(place.key, before);
}

export function isSameValueImage(left: ValueImage, right: ValueImage): boolean {
  return isSameValue(left.value, right.value) && (left.value !== null || isSamePath(left, right));
}
