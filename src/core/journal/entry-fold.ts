import type { JournalRecord, JournalRecordKind, Json } from '../../shared/journal.ts';
import { isOpen, type EntryState, type EntryStatus, type OperationState, type PlanStatus } from './state.ts';

type RecordOf<Kind extends JournalRecordKind> = Extract<JournalRecord, { kind: Kind }>;
type OperationRecord = RecordOf<
  | 'operation-applied'
  | 'operation-verified'
  | 'operation-restoring'
  | 'operation-restored'
  | 'operation-restore-failed'
  | 'operation-kept'
>;
export type EntryRecord =
  OperationRecord | RecordOf<'step-started' | 'operation-captured' | 'step-finished' | 'entry-undone'>;

interface EntryIdentity {
  readonly entryId: string;
  readonly fix: string;
  readonly parameters: Json;
}

/** One entry while its records are added up. */
export class EntryFold {
  readonly #identity: EntryIdentity;
  readonly #operations = new Map<number, OperationState>();
  #operationCount = 0;
  #undone = false;
  #incomplete = false;

  constructor(identity: EntryIdentity) {
    this.#identity = identity;
  }

  markIncomplete(): void {
    this.#incomplete = true;
  }

  /** null when the record fits, else why it does not. */
  add(record: EntryRecord): string | null {
    switch (record.kind) {
      case 'step-started':
        this.#operationCount = record.operationCount;
        return null;
      case 'operation-captured':
        return this.#capture(record);
      case 'step-finished':
        if (this.#operations.size < this.#operationCount) this.#incomplete = true;
        return null;
      case 'entry-undone':
        this.#undone = true;
        return null;
      default:
        return this.#change(record);
    }
  }

  state(planId: string, planStatus: PlanStatus): EntryState {
    return {
      ...this.#identity,
      planId,
      status: this.#status(planStatus),
      operations: [...this.#operations.values()],
      incomplete: this.#incomplete,
    };
  }

  #capture(record: RecordOf<'operation-captured'>): string | null {
    if (this.#operations.has(record.operation)) return 'the operation was captured before';
    const { entryId, operation, operationKind, request, target, before, reversibility } = record;
    this.#operations.set(operation, {
      entryId,
      operation,
      operationKind,
      request,
      target,
      before,
      after: null,
      reversibility,
      status: 'captured',
    });
    return null;
  }

  #change(record: OperationRecord): string | null {
    const operation = this.#operations.get(record.operation);
    if (operation === undefined) {
      this.#incomplete = true;
      return 'what was there before is not known';
    }
    this.#operations.set(record.operation, { ...operation, ...changeBy(record) });
    return null;
  }

  #status(planStatus: PlanStatus): EntryStatus {
    if (planStatus !== 'completed') return planStatus;
    if (this.#undone) return 'undone';
    const operations = [...this.#operations.values()];
    if (operations.length === 0) return 'not-applied';
    return operations.every((operation) => isOpen(operation) && operation.status !== 'restoring')
      ? 'applied'
      : 'partly-undone';
  }
}

function changeBy(record: OperationRecord): Partial<OperationState> {
  switch (record.kind) {
    case 'operation-applied':
      return { status: 'applied', after: { image: record.after } };
    case 'operation-verified':
      return {};
    case 'operation-restoring':
      return { status: 'restoring' };
    case 'operation-restored':
      return { status: 'restored' };
    // From here on, what the failed restore left counts as ours: anything else was somebody's later change.
    case 'operation-restore-failed':
      return { status: record.left === null ? 'restoring' : 'applied', after: record.left };
    case 'operation-kept':
      return { status: 'kept' };
  }
}
