import type { Actor, Json } from '../../shared/journal.ts';
import type { OperationKinds } from './operation-kind.ts';
import type { PlanEvent } from './plan-event.ts';
import type { PlanJournal } from './plan-journal.ts';

/** Something was changed after the fix, by somebody else; both values, as the kind of operation captured them. */
export interface ChangedSince {
  readonly entryId: string;
  readonly target: string;
  readonly operationKind: string;
  readonly request: Json;
  /** What an undo would bring back, what the fix left, and what is there now. */
  readonly before: Json;
  readonly left: Json;
  readonly found: Json;
}

/** `leave-open`: nobody can be asked now; the entry stays as it is and can be undone later. */
export type ChangedSinceAnswer = 'restore' | 'keep' | 'leave-open';

/** What the engine needs from outside: the machine, the journal, the person, chance. */
export interface PlanContext {
  readonly kinds: OperationKinds;
  readonly journal: PlanJournal;
  readonly actor: Actor;
  /** A fresh random id of 16 lower-case hex digits. */
  readonly newId: () => string;
  readonly onEvent: (event: PlanEvent) => void;
  readonly askChangedSince: (change: ChangedSince) => Promise<ChangedSinceAnswer>;
  /** Cancels between two operations; one that has begun is finished first. */
  readonly signal: AbortSignal;
}
