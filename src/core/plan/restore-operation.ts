import type { JournalEvent, Json } from '../../shared/journal.ts';
import type { OperationState } from '../journal/state.ts';
import { decideUndo } from '../journal/undo-decision.ts';
import { attempt, findKind, sameImageOf } from './attempt.ts';
import type { PlanContext } from './context.ts';
import { ask, tell } from './listener.ts';
import type { OperationKind, OperationProblem } from './operation-kind.ts';
import type { JournalFailure } from './plan-journal.ts';

/**
 * Whether a restore may go on when its record cannot be written. An undo stops: it can wait. A roll-back goes on:
 * what it needs is on the disk already, and a change left half done is worse than a missing record.
 */
export type JournalNeed = 'needed' | 'wanted';

/** An operation that is not settled, and why. */
export interface Unrestored {
  readonly entryId: string;
  readonly target: string;
  readonly problem: OperationProblem | 'changed-since';
}

export type RestoreResult =
  | { readonly result: 'settled'; readonly lost: readonly string[] }
  | { readonly result: 'open'; readonly unrestored: Unrestored }
  | { readonly result: 'journal-failed'; readonly failure: JournalFailure };

interface RestoreOptions {
  readonly journalNeed: JournalNeed;
  /** See `decideUndo`. */
  readonly earlierBefores: readonly Json[];
}

/** Takes one operation back: compares first, asks where somebody changed it since, restores, and looks again. */
export async function restoreOperation(
  state: OperationState,
  context: PlanContext,
  { journalNeed, earlierBefores }: RestoreOptions,
): Promise<RestoreResult> {
  const { entryId, operation, operationKind, request, target, before } = state;
  const at = { entryId, operation };
  const open = (problem: Unrestored['problem']): RestoreResult => ({
    result: 'open',
    unrestored: { entryId, target, problem },
  });
  const settle = async (event: JournalEvent, lost: readonly string[] = []): Promise<RestoreResult> => {
    const written = await context.journal.append(event);
    if (!written.ok && journalNeed === 'needed')
      return { result: 'journal-failed', failure: written.failure };
    tell(context, { type: 'progress', ...at, target, stage: 'restored' });
    return { result: 'settled', lost };
  };

  const known = findKind(context.kinds, operationKind);
  if (!known.ok) return open(known.problem);
  const { kind } = known;
  const current = await attempt(() => kind.capture(request));
  if (!current.ok && current.problem.problem !== 'gone') return open(current.problem);
  const found = current.ok ? { image: current.image } : null;

  const decided = decideUndo(state, found, sameImageOf(kind), earlierBefores);
  if (found === null || decided.decision === 'gone')
    return settle({ kind: 'operation-restored', ...at, how: 'gone', lost: [] });
  if (decided.decision === 'already-restored')
    return settle({ kind: 'operation-restored', ...at, how: 'already-restored', lost: [] });
  if (decided.decision === 'changed-since') {
    const { left } = decided;
    const change = { entryId, target, operationKind, request, before, left, found: found.image };
    const answer = await ask(context, change);
    if (answer === 'leave-open') return open('changed-since');
    if (answer === 'keep') return settle({ kind: 'operation-kept', ...at, found: found.image });
  }

  const { decision } = decided;
  const intent = await context.journal.append({
    kind: 'operation-restoring',
    ...at,
    found: found.image,
    decision,
  });
  if (!intent.ok && journalNeed === 'needed') return { result: 'journal-failed', failure: intent.failure };

  const restored = await restoreAndLook(kind, state);
  if (restored.ok) {
    const how = restored.lost.length === 0 ? 'restored' : 'restored-partly';
    return settle({ kind: 'operation-restored', ...at, how, lost: restored.lost }, restored.lost);
  }
  const { problem, left } = restored;
  // Whether this record is written or not, the entry stays open and can be taken back later.
  await context.journal.append({ kind: 'operation-restore-failed', ...at, left, message: problem.message });
  return open(problem);
}

type Looked =
  | { readonly ok: true; readonly lost: readonly string[] }
  | {
      readonly ok: false;
      readonly problem: OperationProblem;
      readonly left: { readonly image: Json } | null;
    };

async function restoreAndLook(kind: OperationKind, { request, before }: OperationState): Promise<Looked> {
  const restored = await attempt(() => kind.restore(request, before));
  const now = await attempt(() => kind.capture(request));
  const left = now.ok ? { image: now.image } : null;
  if (!restored.ok) return { ok: false, problem: restored.problem, left };
  if (!now.ok) return { ok: false, problem: now.problem, left };
  // What cannot come back was told before: then the images differ, and that is no failure.
  if (restored.lost.length > 0 || sameImageOf(kind)(now.image, before))
    return { ok: true, lost: restored.lost };
  const message = `${kind.target(request)} was restored and is still not what it was.`;
  return { ok: false, problem: { problem: 'no-effect', message }, left };
}
