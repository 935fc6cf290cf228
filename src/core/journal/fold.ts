import type { JournalRecord } from '../../shared/journal.ts';
import { maxNotes, type JournalNote } from './note.ts';
import { PlanFold } from './plan-fold.ts';
import type { ReadRecords } from './read-records.ts';
import type { JournalState, UndoState } from './state.ts';

/**
 * Adds records up to what they mean. Takes any sequence of records: one that does not go with those before it is
 * noted and left out, so that a damaged or edited journal still gives all that it holds.
 */
export class JournalFold {
  readonly #plans = new Map<string, PlanFold>();
  readonly #planOfEntry = new Map<string, PlanFold>();
  readonly #openUndos = new Map<string, UndoState>();
  readonly #notes: JournalNote[];
  #state: JournalState | null = null;

  /** Starts from a journal that was read, or from an empty one. */
  constructor(read?: ReadRecords) {
    this.#notes = [...(read?.notes ?? [])];
    for (const record of read?.records ?? []) this.add(record);
    for (const { ids } of read?.newer ?? []) {
      for (const id of ids) (this.#plans.get(id) ?? this.#planOfEntry.get(id))?.markTouchedByNewer();
    }
  }

  /** The meaning of all records so far: a value of its own that later records do not change. */
  get state(): JournalState {
    this.#state ??= {
      plans: [...this.#plans.values()].map((plan) => plan.state()),
      openUndos: [...this.#openUndos.values()],
      notes: [...this.#notes],
    };
    return this.#state;
  }

  add(record: JournalRecord): void {
    this.#state = null;
    const problem = this.#addToPlanOrUndo(record);
    if (problem !== null && this.#notes.length < maxNotes)
      this.#notes.push({ note: 'inconsistent', sequence: record.sequence, reason: problem });
  }

  /** null when it fits, else why it does not. */
  #addToPlanOrUndo(record: JournalRecord): string | null {
    switch (record.kind) {
      case 'plan-started':
        if (this.#plans.has(record.planId)) return 'the plan was started before';
        this.#planFor(record.planId).start(record);
        for (const { entryId } of record.entries) this.#linkEntry(entryId, record.planId);
        return null;
      case 'time-boxed':
      case 'plan-finished':
      case 'roll-back-started':
      case 'rolled-back':
        return this.#planFor(record.planId).changePlan(record);
      case 'step-started':
      case 'operation-captured':
        this.#linkEntry(record.entryId, record.planId);
        return this.#planFor(record.planId).changeEntry(record);
      case 'undo-started':
        this.#openUndos.set(record.undoId, {
          undoId: record.undoId,
          reason: record.reason,
          entryIds: record.entryIds,
        });
        return null;
      case 'undo-finished':
        return this.#openUndos.delete(record.undoId) ? null : 'the undo was not started';
      case 'entry-undone':
        this.#takeFromUndo(record.undoId, record.entryId);
        return this.#changeEntry(record);
      case 'operation-applied':
      case 'operation-verified':
      case 'operation-restoring':
      case 'operation-restored':
      case 'operation-restore-failed':
      case 'operation-kept':
      case 'step-finished':
        return this.#changeEntry(record);
    }
  }

  #changeEntry(record: Parameters<PlanFold['changeEntry']>[0]): string | null {
    const plan = this.#planOfEntry.get(record.entryId);
    return plan === undefined ? 'the entry is not known' : plan.changeEntry(record);
  }

  /** A plan whose first record is lost is kept all the same: its operations can be taken back without it. */
  #planFor(planId: string): PlanFold {
    const known = this.#plans.get(planId);
    if (known !== undefined) return known;
    const plan = new PlanFold(planId);
    this.#plans.set(planId, plan);
    return plan;
  }

  #linkEntry(entryId: string, planId: string): void {
    if (!this.#planOfEntry.has(entryId)) this.#planOfEntry.set(entryId, this.#planFor(planId));
  }

  #takeFromUndo(undoId: string, entryId: string): void {
    const undo = this.#openUndos.get(undoId);
    if (undo === undefined) return;
    this.#openUndos.set(undoId, { ...undo, entryIds: undo.entryIds.filter((id) => id !== entryId) });
  }
}
