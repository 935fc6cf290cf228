import type { Actor, JournalScope, Json, Reversibility } from '../../shared/journal.ts';
import type { JournalNote } from './note.ts';

/** What the journal says happened: the sum of its records. */
export interface JournalState {
  /** In the order in which they were started. */
  readonly plans: readonly PlanState[];
  /** Undos that were started and not finished, oldest first. */
  readonly openUndos: readonly UndoState[];
  readonly notes: readonly JournalNote[];
}

/** `unfinished`: running right now, or cut short; then it is to be rolled back. */
export type PlanStatus = 'unfinished' | 'completed' | 'rolled-back';

export interface PlanState {
  readonly planId: string;
  readonly status: PlanStatus;
  /** null only when the record that said it is lost. */
  readonly started: { readonly at: string; readonly scope: JournalScope; readonly actor: Actor } | null;
  /** When the plan undoes itself (ISO 8601); null: never. */
  readonly returnsAt: string | null;
  readonly restartNeeded: boolean;
  readonly entries: readonly EntryState[];
  /** A newer version of the program has written about it: this version keeps its hands off. */
  readonly touchedByNewer: boolean;
}

/** `partly-undone`: an undo began and could not take everything back. */
export type EntryStatus =
  'unfinished' | 'not-applied' | 'applied' | 'partly-undone' | 'undone' | 'rolled-back';

/** One fix with its parameters, carried out once. */
export interface EntryState {
  readonly entryId: string;
  readonly planId: string;
  readonly fix: string;
  readonly parameters: Json;
  readonly status: EntryStatus;
  /** In the order in which they were applied. */
  readonly operations: readonly OperationState[];
  /** Records about it are lost: there may be changes that this journal cannot take back. */
  readonly incomplete: boolean;
}

/**
 * - `captured`: what was there is known; whether the change was made is not.
 * - `restoring`: a restore began; whether it got through is not known.
 * - `kept`: somebody changed it since, and that later value was kept on request.
 */
export type OperationStatus = 'captured' | 'applied' | 'restoring' | 'restored' | 'kept';

export interface OperationState {
  readonly entryId: string;
  readonly operation: number;
  readonly operationKind: string;
  readonly request: Json;
  readonly target: string;
  readonly before: Json;
  /** What we last left there; null while that is not known. */
  readonly after: { readonly image: Json } | null;
  readonly reversibility: Reversibility;
  readonly status: OperationStatus;
}

export interface UndoState {
  readonly undoId: string;
  readonly reason: 'asked' | 'time-is-up';
  /** Those not undone yet, in the order in which to go on. */
  readonly entryIds: readonly string[];
}

/** Whether there is something left to take back: `kept` and `restored` are settled. */
export function isOpen({ status }: OperationState): boolean {
  return status === 'captured' || status === 'applied' || status === 'restoring';
}
