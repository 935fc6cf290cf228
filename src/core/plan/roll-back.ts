import { isOpen } from '../journal/state.ts';
import type { PlanContext } from './context.ts';
import { tell } from './listener.ts';
import type { JournalFailure } from './plan-journal.ts';
import { restoreEntry } from './restore-entry.ts';
import type { Unrestored } from './restore-operation.ts';

export type RollBackReason = 'failed' | 'cancelled' | 'interrupted';

export interface RollBack {
  /** Empty: everything is what it was. Otherwise the plan stays unfinished and is offered again. */
  readonly unrestored: readonly Unrestored[];
  readonly lost: readonly string[];
  /** The machine is as stated above, but the journal could not be told: the next start looks again. */
  readonly journalFailure: JournalFailure | null;
}

/**
 * Takes back everything that an unfinished plan did, in reverse order, and closes it. Works for a plan that failed
 * a moment ago and for one that a crash cut short; cut short itself, it can be repeated.
 */
export async function rollBack(
  planId: string,
  why: { readonly reason: RollBackReason; readonly message: string },
  context: PlanContext,
): Promise<RollBack> {
  const { journal, actor } = context;
  tell(context, { type: 'rolling-back', planId, message: why.message });
  const started = await journal.append({ kind: 'roll-back-started', planId, actor, ...why });

  const entries = journal.state.plans.find((plan) => plan.planId === planId)?.entries ?? [];
  const together = entries.flatMap(({ operations }) => operations).filter(isOpen);
  const unrestored: Unrestored[] = [];
  const lost: string[] = [];
  for (const entry of entries.toReversed()) {
    const restored = await restoreEntry(entry, together, context, 'wanted');
    unrestored.push(...restored.unrestored);
    lost.push(...restored.lost);
  }
  const complete = unrestored.length === 0;
  if (!complete) {
    tell(context, { type: 'rolled-back', planId, complete });
    return { unrestored, lost, journalFailure: started.ok ? null : started.failure };
  }

  const closed = await journal.append({ kind: 'rolled-back', planId });
  tell(context, { type: 'rolled-back', planId, complete });
  return { unrestored, lost, journalFailure: closed.ok ? null : closed.failure };
}
