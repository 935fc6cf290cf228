import { z } from 'zod';
import { largestValueBytes } from '../../native/advapi32/registry.ts';
import type { RegistryValue } from '../../native/advapi32/registry.ts';
import { OperationStop } from './attempt-windows.ts';

/** A registry value as an image keeps it: any type, its bytes untouched. */
export const storedValueSchema = z.strictObject({
  type: z.int().min(0).max(0xffffffff),
  base64: z.base64().max(Math.ceil(largestValueBytes / 3) * 4),
});
export type StoredValue = z.infer<typeof storedValueSchema>;

/** @throws OperationStop when it is too large to be kept for an undo */
export function toStoredValue({ type, data }: RegistryValue, place: string): StoredValue {
  if (data === null) throw new OperationStop('failed', `${place} is too large to be kept for an undo.`);
  return { type, base64: data.toString('base64') };
}

export function isSameValue(left: StoredValue | null, right: StoredValue | null): boolean {
  return left?.type === right?.type && left?.base64 === right?.base64;
}
