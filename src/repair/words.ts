import type { ChangedSince } from '../core/plan/context.ts';
import type { OperationKinds } from '../core/plan/operation-kind.ts';
import type { Json } from '../shared/journal.ts';
import type { ChangedSinceQuestion } from '../shared/repair/changed-since.ts';

/** More of a value nobody reads, and it has to fit through a pipe. */
const longest = 1000;

/** What an image says is there, in plain words. An image of a kind that this version lacks is not explained. */
export function wordsOf(kinds: OperationKinds, operationKind: string, image: Json): string {
  return clip(kinds.get(operationKind)?.describe(image) ?? 'something that this version does not know');
}

/** The question to a person, with each value in words; words that say the same of two values say that they differ. */
export function toQuestion(change: ChangedSince, kinds: OperationKinds): ChangedSinceQuestion {
  const { entryId, target, operationKind } = change;
  const [before, left, found] = [change.before, change.left, change.found].map((image) =>
    wordsOf(kinds, operationKind, image),
  ) as [string, string, string];
  return {
    entryId,
    target,
    before,
    left,
    found: found === left ? `${found}, but not the same as the fix left` : found,
  };
}

export function clip(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
