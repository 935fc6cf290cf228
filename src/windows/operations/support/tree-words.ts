import type { TreeImage } from './registry-tree-image.ts';
import { notThere } from './stored-value-words.ts';

/** How much a tree of the registry holds, for a person: nobody wants to read all of it. */
export function treeWords(tree: TreeImage): string {
  if (tree === null || tree.length === 0) return notThere;
  const values = tree.reduce((sum, key) => sum + key.values.length, 0);
  return `${count(tree.length, 'key')} with ${count(values, 'value')}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
