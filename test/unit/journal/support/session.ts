import type { PlanContext } from '../../../../src/core/plan/context.ts';
import type { PlannedOperation, PlannedStep } from '../../../../src/core/plan/operation-kind.ts';
import type { FileJournal } from '../../../../src/journal/file-journal.ts';
import type { JournalWorld } from '../../../../src/journal/journal-place.ts';
import { openJournal, type OpenedJournal } from '../../../../src/journal/open-journal.ts';
import type { FakeDisk } from './fake-disk.ts';
import type { FakeMachine } from './fake-machine.ts';
import { Mortality } from './mortality.ts';

export const place = { folder: '/journals', scope: 'user' } as const;
export const journalPath = '/journals/user.journal';

let processes = 0;
let ids = 0;

/** A world in which only the process that asks is alive. */
export function worldOn(disk: FakeDisk, mortality: Mortality): JournalWorld {
  processes += 1;
  const ownId = processes;
  return {
    fileSystem: disk.mount(mortality),
    processes: {
      ownId,
      startTokenOf: (processId) => Promise.resolve(processId === ownId ? `start of ${processId}` : null),
    },
    access: { secure: () => Promise.resolve(null) },
    now: () => new Date('2026-11-21T08:00:00.000Z'),
  };
}

export function openOn(disk: FakeDisk, mortality = new Mortality(Infinity)): Promise<OpenedJournal> {
  return openJournal(place, worldOn(disk, mortality));
}

export function contextOn(
  machine: FakeMachine,
  journal: FileJournal,
  changes: Partial<PlanContext> = {},
  mortality = new Mortality(Infinity),
): PlanContext {
  return {
    kinds: machine.kinds(mortality),
    journal,
    actor: { account: 'somebody', program: 'app', programVersion: '1.0.0', processId: 42 },
    newId: () => {
      ids += 1;
      return ids.toString(16).padStart(16, '0');
    },
    onEvent: () => undefined,
    askChangedSince: () => Promise.resolve('leave-open'),
    signal: new AbortController().signal,
    ...changes,
  };
}

/** A program that starts, has the journal open, and ends. */
export async function session<Value>(
  disk: FakeDisk,
  machine: FakeMachine,
  use: (context: PlanContext, journal: FileJournal) => Promise<Value>,
  changes: Partial<PlanContext> = {},
): Promise<Value> {
  const opened = await openOn(disk);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const value = await use(contextOn(machine, opened.journal, changes), opened.journal);
  await opened.journal.close();
  return value;
}

/** One step of these operations. */
export function step(...operations: readonly PlannedOperation[]): PlannedStep {
  return { fix: 'disable-udp', parameters: {}, operations };
}

/** A plan of these steps for the user, for good. */
export function plan(...steps: readonly PlannedStep[]) {
  return { scope: 'user', steps, returnsAt: null } as const;
}
