/**
 * How much there is in a payload, in characters and values together, counted no further than `most`. What is not
 * plain data (a Map, a Date, a typed array, a big integer) counts as too much: no schema of ours has any. Walks
 * without recursion, so that neither depth nor a circle does harm.
 */
export function exceedsSize(payload: unknown, most: number): boolean {
  let left = most;
  const waiting: unknown[] = [payload];
  while (waiting.length > 0) {
    const value = waiting.pop();
    left -= typeof value === 'string' ? value.length + 1 : 1;
    if (left < 0) return true;
    if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function') return true;
    if (typeof value !== 'object' || value === null) continue;
    if (!isPlain(value)) return true;
    const names = Object.keys(value);
    // Asked before they are put on the pile, so that one huge list costs nothing.
    if (names.length > left) return true;
    for (const name of names) {
      if (!Array.isArray(value)) left -= name.length;
      waiting.push((value as Readonly<Record<string, unknown>>)[name]);
    }
  }
  return false;
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
