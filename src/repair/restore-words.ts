import type { Unrestored } from '../core/plan/restore-operation.ts';
import type { UnrestoredThing } from '../shared/repair/repair-outcome.ts';

const mostShown = 5;

/** What could not be taken back, each with its reason. */
export function unrestoredThings(found: readonly Unrestored[]): readonly UnrestoredThing[] {
  return found.map(({ entryId, target, problem }) =>
    problem === 'changed-since'
      ? {
          entryId,
          target,
          problem,
          message: `Somebody changed ${target} since, and nobody has decided which of the values stays.`,
        }
      : { entryId, target, problem: problem.problem, message: problem.message },
  );
}

export function unrestoredSentence(things: readonly UnrestoredThing[]): string {
  return `Not everything could be taken back: ${some(things.map(({ message }) => message))}`;
}

/** With a space before it; empty where nothing is lost. */
export function lostSentence(lost: readonly string[]): string {
  return lost.length === 0 ? '' : ` What could not be brought back: ${some(lost)}`;
}

function some(sentences: readonly string[]): string {
  const more = sentences.length - mostShown;
  return [...sentences.slice(0, mostShown), ...(more > 0 ? [`And ${more} more.`] : [])].join(' ');
}
