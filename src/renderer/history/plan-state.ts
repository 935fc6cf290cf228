import type { HistoryPlan } from '../session/repairs.ts';

/** What the label of a plan says. */
export type PlanState =
  | 'inForce'
  | 'until'
  | 'due'
  | 'undone'
  | 'rolledBack'
  | 'partlyUndone'
  | 'changedSince'
  | 'unfinished'
  | 'notApplied';

/** The most important thing to know about a plan now. */
export function planStateOf({ status, entries, returnsAt, isDue }: HistoryPlan): PlanState {
  if (status === 'unfinished') return 'unfinished';
  if (status === 'rolled-back') return 'rolledBack';
  const statuses = entries.map((entry) => entry.status);
  if (statuses.every((each) => each === 'undone' || each === 'not-applied')) {
    return statuses.includes('undone') ? 'undone' : 'notApplied';
  }
  const open = entries.filter(({ canUndo }) => canUndo);
  if (open.some(({ changes }) => changes.some(({ state }) => state === 'changed-since')))
    return 'changedSince';
  if (statuses.includes('partly-undone')) return 'partlyUndone';
  if (isDue) return 'due';
  return returnsAt === null ? 'inForce' : 'until';
}

export function canUndoPlan({ entries, writtenByNewerVersion }: HistoryPlan): boolean {
  return !writtenByNewerVersion && entries.some(({ canUndo }) => canUndo);
}
