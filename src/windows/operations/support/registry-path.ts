import { withKey } from '../../native/advapi32/registry.ts';
import { createKey, deleteKey } from '../../native/advapi32/registry-write.ts';

/**
 * How much of a key's path is there, so that an undo can take away the keys that a change made, and no others.
 * `depth` counts the keys of the path that exist, from the root on. `bareKeys` of them, at the end, hold nothing but
 * the next one.
 */
export interface PathState {
  readonly depth: number;
  readonly bareKeys: number;
}

export function readPathState(key: string): PathState {
  const paths = pathsDownTo(key);
  let depth = 0;
  let bareKeys = 0;
  for (const path of paths) {
    const content = withKey(path, (opened) => {
      let hasValues = false;
      opened.eachValue(1, () => (hasValues = true));
      return { hasValues, subkeyCount: opened.subkeys(2).length };
    });
    if (content === null) break;
    depth += 1;
    const holdsNext = paths[depth] !== undefined && withKey(paths[depth] ?? '', () => true) === true;
    const isBare = !content.hasValues && content.subkeyCount === (holdsNext ? 1 : 0);
    bareKeys = isBare ? bareKeys + 1 : 0;
  }
  return { depth, bareKeys };
}

/** The same, but for keys that somebody else has put to use, which are no longer ours to take away. */
export function isSamePath(left: PathState, right: PathState): boolean {
  const [deep, shallow] = left.depth > right.depth ? [left, right] : [right, left];
  return Math.min(deep.bareKeys, deep.depth - shallow.depth) === 0;
}

/** Makes the path as it was: without keys that came since and hold nothing, with empty ones that went. */
export function restorePath(key: string, before: PathState): void {
  const paths = pathsDownTo(key);
  const now = readPathState(key);
  const surplus = Math.min(now.bareKeys, now.depth - before.depth);
  for (let index = 0; index < surplus; index += 1) deleteKey(paths[now.depth - 1 - index] ?? key);
  const deepest = paths[before.depth - 1];
  if (deepest !== undefined && before.depth > now.depth && before.bareKeys > 0) createKey(deepest);
}

/** `HKLM\A\B` is `HKLM\A`, then `HKLM\A\B`. */
function pathsDownTo(key: string): string[] {
  const [root = '', ...names] = key.split('\\');
  return names.map((_, index) => [root, ...names.slice(0, index + 1)].join('\\'));
}
