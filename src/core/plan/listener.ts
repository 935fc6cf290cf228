import type { ChangedSince, ChangedSinceAnswer, PlanContext } from './context.ts';
import type { PlanEvent } from './plan-event.ts';

/** Tells whoever listens. One that fails, as behind a broken pipe, must not leave a change half done. */
export function tell({ onEvent }: PlanContext, event: PlanEvent): void {
  try {
    onEvent(event);
  } catch {
    // There is nobody left to tell; the journal has it.
  }
}

/** Asks the person. Where the question does not get through, nothing of theirs is overwritten. */
export async function ask(
  { askChangedSince }: PlanContext,
  change: ChangedSince,
): Promise<ChangedSinceAnswer> {
  try {
    return await askChangedSince(change);
  } catch {
    return 'leave-open';
  }
}
