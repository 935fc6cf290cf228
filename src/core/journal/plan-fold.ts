import type { JournalRecord, JournalRecordKind } from '../../shared/journal.ts';
import { EntryFold, type EntryRecord } from './entry-fold.ts';
import type { PlanState, PlanStatus } from './state.ts';

type RecordOf<Kind extends JournalRecordKind> = Extract<JournalRecord, { kind: Kind }>;
type PlanRecord = RecordOf<'time-boxed' | 'plan-finished' | 'roll-back-started' | 'rolled-back'>;

/** One plan while its records are added up. */
export class PlanFold {
  readonly #planId: string;
  readonly #entries = new Map<string, EntryFold>();
  #started: PlanState['started'] = null;
  #status: PlanStatus = 'unfinished';
  #returnsAt: string | null = null;
  #restartNeeded = false;
  #touchedByNewer = false;

  constructor(planId: string) {
    this.#planId = planId;
  }

  start({ at, scope, actor, entries }: RecordOf<'plan-started'>): void {
    this.#started = { at, scope, actor };
    for (const { entryId, fix, parameters } of entries)
      this.#entries.set(entryId, new EntryFold({ entryId, fix, parameters }));
  }

  markTouchedByNewer(): void {
    this.#touchedByNewer = true;
  }

  /** null when the record fits, else why it does not. */
  changePlan(record: PlanRecord): string | null {
    if (record.kind === 'time-boxed') {
      this.#returnsAt = record.until;
      return null;
    }
    if (this.#status !== 'unfinished') return 'the plan was finished before';
    if (record.kind === 'plan-finished') {
      this.#status = 'completed';
      this.#restartNeeded = record.restartNeeded;
    } else if (record.kind === 'rolled-back') {
      this.#status = 'rolled-back';
    }
    return null;
  }

  /** null when the record fits, else why it does not. */
  changeEntry(record: EntryRecord): string | null {
    const known = this.#entries.get(record.entryId);
    if (known !== undefined) return known.add(record);
    // Its first records are lost: what a captured operation says is enough to take that operation back.
    const fix = record.kind === 'operation-captured' ? record.fix : 'unknown';
    const entry = new EntryFold({ entryId: record.entryId, fix, parameters: null });
    entry.markIncomplete();
    this.#entries.set(record.entryId, entry);
    return entry.add(record);
  }

  state(): PlanState {
    return {
      planId: this.#planId,
      status: this.#status,
      started: this.#started,
      returnsAt: this.#returnsAt,
      restartNeeded: this.#restartNeeded,
      entries: [...this.#entries.values()].map((entry) => entry.state(this.#planId, this.#status)),
      touchedByNewer: this.#touchedByNewer,
    };
  }
}
