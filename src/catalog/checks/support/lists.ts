/** Items for a sentence: `a`, `a and b`, `a, b and 3 more`. */
export function listWords(items: readonly string[], limit = 3): string {
  const rest = items.length - limit;
  if (rest > 0) return `${items.slice(0, limit).join(', ')} and ${rest} more`;
  const last = items.at(-1) ?? 'none';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** `1 rule`, `3 rules`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
