import type { Reversibility } from '../../shared/journal.ts';

/**
 * How much of several changes together can be taken back. Computed, never claimed: `fully` only when each of them
 * is, `no` only when none of them can be taken back even in part.
 */
export function combineReversibility(parts: readonly Reversibility[]): Reversibility {
  if (parts.every(({ how }) => how === 'fully')) return { how: 'fully' };
  const lost = [...new Set(parts.flatMap(whatIsLost))];
  if (parts.every(({ how }) => how === 'no')) return { how: 'no', why: lost.join(' ') };
  return { how: 'partly', lost };
}

function whatIsLost(part: Reversibility): readonly string[] {
  switch (part.how) {
    case 'fully':
      return [];
    case 'partly':
      return part.lost;
    case 'no':
      return [part.why];
  }
}
