import type { OperationKinds } from '../core/plan/operation-kind.ts';
import type { JournalPlace, JournalWorld } from '../journal/journal-place.ts';
import type { ClientFactName, ClientFacts } from '../shared/client-facts/index.ts';
import type { Actor } from '../shared/journal.ts';
import type { RepairPolicy } from '../shared/repair/repair-policy.ts';

/** Readings that settle each by itself and never reject. */
export type PendingFacts = { readonly [Name in ClientFactName]: Promise<ClientFacts[Name]> };

export type StartedConnection = { readonly ok: true } | { readonly ok: false; readonly message: string };

/**
 * One computer as far as one journal goes: what can be read of it, changed on it and taken back. `user`: what the
 * signed-in user may change; `machine`: what takes an administrator. Its journal's place says which.
 */
export interface RepairScope {
  readonly place: JournalPlace;
  readonly journalWorld: JournalWorld;
  readonly kinds: OperationKinds;
  readonly actor: Actor;
  /** Begins to read the state of the computer as it is now. */
  readonly readFacts: (signal: AbortSignal) => PendingFacts;
  readonly readPolicy: () => RepairPolicy;
  /** A fresh random id of 16 lower-case hex digits. */
  readonly newId: () => string;
  /** Whether Windows can be asked to take a fix back at its time; it comes back at the next start in any case. */
  readonly schedulesReturns: boolean;
  /** Starts Remote Desktop with the content of a connection file; null: this scope cannot. */
  readonly connect: ((connectionFile: string) => Promise<StartedConnection>) | null;
}
