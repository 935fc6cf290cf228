import type { Json } from '../../shared/journal.ts';
import type { OperationState } from './state.ts';

/**
 * - `unchanged-since`: still what the fix left; restore it.
 * - `changed-since`: somebody changed it later; both values are shown, and a person decides.
 * - `interrupted`: a crash cut the change or an earlier restore short; what is there may be half of either.
 * - `already-restored`: it is what it was before, or was never made anything else.
 * - `gone`: the thing itself is no longer there, so there is nothing to restore it to.
 */
export type UndoDecision =
  | { readonly decision: 'unchanged-since' }
  | { readonly decision: 'changed-since'; readonly left: Json; readonly found: Json }
  | { readonly decision: 'interrupted' }
  | { readonly decision: 'already-restored' }
  | { readonly decision: 'gone' };

/** Whether two images of one operation say the same; decided by its kind, which knows what is only decoration. */
export type SameImage = (left: Json, right: Json) => boolean;

/**
 * Compares before anything is restored.
 * @param found what is there now; null: the thing is gone.
 * @param earlierBefores what was there before earlier operations on the same thing that are taken back together
 *   with this one: a roll-back that a crash cut short may already have got that far.
 */
export function decideUndo(
  { before, after, status }: Pick<OperationState, 'before' | 'after' | 'status'>,
  found: { readonly image: Json } | null,
  same: SameImage,
  earlierBefores: readonly Json[] = [],
): UndoDecision {
  if (found === null) return { decision: 'gone' };
  if ([before, ...earlierBefores].some((image) => same(found.image, image)))
    return { decision: 'already-restored' };
  // It changed nothing, as when an earlier fix had done it already: whatever is there now is none of its business.
  if (after !== null && same(before, after.image)) return { decision: 'already-restored' };
  if (after !== null && same(found.image, after.image)) return { decision: 'unchanged-since' };
  if (after === null || status === 'restoring') return { decision: 'interrupted' };
  return { decision: 'changed-since', left: after.image, found: found.image };
}
