/** The candidate that a person most likely meant, or null when none is close: at most one slip in three letters. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = slips(word, candidate);
    if (distance !== null && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** A shorter word is close to too many parts of names. */
const shortestPart = 4;

/**
 * The candidates of which a person most likely typed a part, the closest first: a piece of the name, else one of the
 * words between its hyphens with a slip in it.
 */
export function nearestParts(word: string, candidates: readonly string[]): string[] {
  const typed = word.toLowerCase();
  const containing = candidates.filter((candidate) => typed.length > 2 && candidate.includes(typed));
  if (containing.length > 0 || typed.length < shortestPart) return containing;
  return candidates
    .map((candidate) => {
      const distances = candidate.split('-').map((part) => slips(typed, part) ?? Number.POSITIVE_INFINITY);
      return { candidate, distance: Math.min(...distances) };
    })
    .filter(({ distance }) => Number.isFinite(distance))
    .toSorted((one, other) => one.distance - other.distance)
    .map(({ candidate }) => candidate);
}

/** How many slips lie between the two, or null when there are more than one in three letters. */
function slips(word: string, candidate: string): number | null {
  const distance = editDistance(word.slice(0, 64).toLowerCase(), candidate);
  const allowed = Math.max(1, Math.floor(Math.max(candidate.length, word.length) / 3));
  return distance <= allowed ? distance : null;
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editDistance(from: string, to: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const current = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      let distance = Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (swapped) distance = Math.min(distance, (beforePrevious[j - 2] ?? 0) + 1);
      current.push(distance);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[to.length] ?? 0;
}
