import { withKey } from '../../native/advapi32/registry.ts';
import {
  createKey,
  deleteKey,
  deleteValue,
  readKeyAccess,
  setValue,
  writeKeyAccess,
} from '../../native/advapi32/registry-write.ts';
import { captureTree, type KeyImage, type TreeImage } from './registry-tree-image.ts';
import { isSameValue } from './stored-value.ts';

/** Makes a key what it was, from whatever is there now; what did not change is not written. @throws Win32Error */
export function restoreTree(key: string, before: TreeImage): void {
  if (before === null) {
    removeTree(key);
    return;
  }
  const now = captureTree(key);
  const known = new Set(before.map(({ path }) => path.toLowerCase()));
  const surplus = (now ?? []).filter(({ path }) => !known.has(path.toLowerCase()));
  for (const { path } of surplus.toReversed()) deleteKey(join(key, path));
  const there = new Map((now ?? []).map((each) => [each.path.toLowerCase(), each]));
  for (const image of before) restoreKey(join(key, image.path), image, there.get(image.path.toLowerCase()));
  // Last, from below: a list may take from us what we need to write.
  for (const image of before.toReversed()) restoreAccess(join(key, image.path), image);
}

/** Deletes a key with everything below it; that there is none is as good. @throws Win32Error */
export function removeTree(key: string): void {
  const names = withKey(key, (opened) => opened.subkeys(Number.MAX_SAFE_INTEGER)) ?? [];
  for (const name of names) removeTree(join(key, name));
  deleteKey(key);
}

function restoreKey(key: string, image: KeyImage, now: KeyImage | undefined): void {
  if (now === undefined) createKey(key);
  const wanted = new Set(image.values.map(([name]) => name));
  for (const [name] of now?.values ?? []) if (!wanted.has(name)) deleteValue(key, name);
  const stored = new Map(now?.values);
  for (const [name, value] of image.values) {
    if (!isSameValue(stored.get(name) ?? null, value))
      setValue(key, name, value.type, Buffer.from(value.base64, 'base64'));
  }
}

function restoreAccess(key: string, { accessBase64 }: KeyImage): void {
  if (accessBase64 === null) return;
  const wanted = Buffer.from(accessBase64, 'base64');
  if (readKeyAccess(key)?.equals(wanted) !== true) writeKeyAccess(key, wanted);
}

function join(key: string, path: string): string {
  return path === '' ? key : `${key}\\${path}`;
}
