import { z } from 'zod';
import { withKey } from '../../native/advapi32/registry.ts';
import type { RegistryKey } from '../../native/advapi32/registry.ts';
import { readKeyAccess } from '../../native/advapi32/registry-write.ts';
import { OperationStop } from './attempt-windows.ts';
import { isInherited } from './key-access.ts';
import { isSameValue, storedValueSchema, toStoredValue } from './stored-value.ts';

/** A record of the journal holds at most 4 MiB, and this is in base64. */
const mostBytes = 2_500_000;
const mostKeys = 5000;
const mostInKey = 10_000;
const longestName = 16_384;

const keySchema = z.strictObject({
  /** From the top of the tree; empty for the top itself. */
  path: z.string().max(longestName),
  /** In pairs, because names come from outside. */
  values: z.array(z.tuple([z.string().max(longestName), storedValueSchema])).max(mostInKey),
  /** A security descriptor; null: the key takes over what the one above it says. */
  accessBase64: z.base64().max(100_000).nullable(),
});
export type KeyImage = z.infer<typeof keySchema>;

/** All of a registry key: every key comes after the one that holds it. null: there is no such key. */
export const treeImageSchema = z.array(keySchema).min(1).max(mostKeys).nullable();
export type TreeImage = z.infer<typeof treeImageSchema>;

/**
 * Reads a key with everything below it.
 * @throws Win32Error, and OperationStop when it is too large to be kept for an undo
 */
export function captureTree(key: string): TreeImage {
  const keys: KeyImage[] = [];
  let bytes = 0;
  const visit = (opened: RegistryKey, path: string): void => {
    const fullPath = path === '' ? key : `${key}\\${path}`;
    const values: KeyImage['values'] = [];
    opened.eachValue(mostInKey, (name, value) => {
      values.push([name, toStoredValue(value, `the value ${name} of ${fullPath}`)]);
    });
    const access = readKeyAccess(fullPath);
    const accessBase64 = access === null || isInherited(access) ? null : access.toString('base64');
    keys.push({ path, values, accessBase64 });
    bytes += values.reduce((sum, [name, { base64 }]) => sum + name.length + base64.length, path.length);
    if (bytes + (accessBase64?.length ?? 0) > mostBytes || keys.length > mostKeys)
      throw new OperationStop('failed', `${key} holds too much to be kept for an undo.`);
    for (const name of opened.subkeys(mostKeys))
      opened.withKey(name, (below) => visit(below, path === '' ? name : `${path}\\${name}`));
  };
  withKey(key, (opened) => visit(opened, ''));
  return keys.length === 0 ? null : keys;
}

/** The order of keys and values means nothing to Windows. */
export function isSameTree(left: TreeImage, right: TreeImage): boolean {
  if (left === null || right === null) return left === right;
  const others = new Map(right.map((key) => [key.path.toLowerCase(), key]));
  return (
    left.length === right.length &&
    left.every((key) => {
      const other = others.get(key.path.toLowerCase());
      return other !== undefined && isSameKey(key, other);
    })
  );
}

function isSameKey(left: KeyImage, right: KeyImage): boolean {
  const others = new Map(right.values);
  return (
    left.accessBase64 === right.accessBase64 &&
    left.values.length === right.values.length &&
    left.values.every(([name, value]) => isSameValue(value, others.get(name) ?? null))
  );
}
