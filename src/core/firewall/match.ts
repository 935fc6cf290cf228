/** Whether a condition holds for the connection; `unknown` when what it depends on is not known here. */
export type Match = 'yes' | 'no' | 'unknown';

/** One of several holds. No condition at all holds always. */
export function matchAny<Item>(items: readonly Item[], test: (item: Item) => Match): Match {
  if (items.length === 0) return 'yes';
  let result: Match = 'no';
  for (const item of items) {
    const match = test(item);
    if (match === 'yes') return 'yes';
    if (match === 'unknown') result = 'unknown';
  }
  return result;
}

/** The connection uses one of the candidates, and it is not known which. Without candidates nothing is known. */
export function matchCandidates<Item>(candidates: readonly Item[], test: (item: Item) => Match): Match {
  const [first, ...rest] = candidates.map(test);
  if (first === undefined) return 'unknown';
  return rest.every((match) => match === first) ? first : 'unknown';
}
