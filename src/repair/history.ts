import { noteText } from '../core/journal/note.ts';
import { isUndoable } from '../core/journal/select-undo.ts';
import type { EntryState, JournalState, PlanState } from '../core/journal/state.ts';
import { isOpen } from '../core/journal/state.ts';
import { findUnfinished } from '../core/plan/recover.ts';
import { combineReversibility } from '../core/plan/reversibility.ts';
import { problemText } from '../journal/problem-text.ts';
import { readJournal } from '../journal/read-journal.ts';
import type { History, HistoryEntry, HistoryPlan } from '../shared/repair/history.ts';
import { titleOf } from './fix-catalogue.ts';
import { lookAtChange } from './look-at-change.ts';
import type { RepairScope } from './repair-scope.ts';
import type { RepairWorld } from './repair-world.ts';

const mostPlans = 10_000;
const mostNotes = 256;

/** What was done on this computer, newest first, and whether it is still as it was left. Changes nothing. */
export async function readHistory({ user, machine }: RepairWorld): Promise<History> {
  const read = [await readScope(user), await readScope(machine)];
  const plans = read.flatMap((each) => each.plans).toSorted(newestFirst);
  return {
    plans: plans.slice(0, mostPlans),
    unfinished: read.flatMap(({ unfinished }) => unfinished),
    notes: read.flatMap(({ notes }) => notes).slice(0, mostNotes),
    problems: read.flatMap(({ problems }) => problems),
  };
}

async function readScope(scope: RepairScope): Promise<History> {
  const { place, journalWorld } = scope;
  const read = await readJournal(place, journalWorld.fileSystem);
  if (!read.ok) {
    const { problem } = read.problem;
    const said = { scope: place.scope, problem, message: problemText(read.problem) };
    return { plans: [], unfinished: [], notes: [], problems: [said] };
  }
  const { state } = read;
  const plans: HistoryPlan[] = [];
  for (const plan of state.plans.slice(-mostPlans)) plans.push(await toHistory(plan, scope));
  return { plans, unfinished: unfinishedIn(state, scope), notes: state.notes.map(noteText), problems: [] };
}

function newestFirst(left: HistoryPlan, right: HistoryPlan): number {
  return (right.startedAt ?? '').localeCompare(left.startedAt ?? '');
}

function unfinishedIn(state: JournalState, { place: { scope } }: RepairScope): History['unfinished'] {
  const { undos, plans, leftToNewerVersion } = findUnfinished(state);
  const messages = [
    ...(undos.length > 0 ? ['An undo was cut short, or is going on right now.'] : []),
    ...(plans.length > 0 ? [`${namesOf(plans)} was cut short, or is being carried out right now.`] : []),
    ...(leftToNewerVersion.length > 0
      ? ['A newer version of this program left something unfinished; only that version can put it right.']
      : []),
  ];
  return messages.length === 0 ? [] : [{ scope, message: messages.join(' ') }];
}

function namesOf(plans: readonly PlanState[]): string {
  const names = plans.flatMap(({ entries }) => entries.map(({ fix }) => `“${titleOf(fix)}”`));
  return names.length === 0 ? 'A fix' : [...new Set(names)].join(', ');
}

async function toHistory(plan: PlanState, scope: RepairScope): Promise<HistoryPlan> {
  const { planId, status, started, returnsAt, restartNeeded, touchedByNewer } = plan;
  const open = plan.entries.some(isUndoable);
  const entries: HistoryEntry[] = [];
  for (const entry of plan.entries.slice(0, 64)) entries.push(await toEntry(entry, plan, scope));
  return {
    planId,
    scope: scope.place.scope,
    status,
    startedAt: started?.at ?? null,
    account: started?.actor.account ?? null,
    program: started?.actor.program ?? null,
    returnsAt: open ? returnsAt : null,
    isDue: open && returnsAt !== null && Date.parse(returnsAt) <= scope.journalWorld.now().getTime(),
    restartNeeded,
    writtenByNewerVersion: touchedByNewer,
    entries,
  };
}

async function toEntry(
  entry: EntryState,
  { touchedByNewer }: PlanState,
  scope: RepairScope,
): Promise<HistoryEntry> {
  const { entryId, fix, status, incomplete, operations } = entry;
  const open = isUndoable(entry) ? operations.filter(isOpen) : [];
  const isReversible = open.some(({ reversibility }) => reversibility.how !== 'no');
  const changes = [];
  for (const operation of operations) changes.push(await lookAtChange(operation, entry, scope));
  return {
    entryId,
    fix,
    title: titleOf(fix),
    parameters: entry.parameters as HistoryEntry['parameters'],
    status,
    canUndo: isReversible && !touchedByNewer,
    reversibility:
      open.length === 0 ? null : combineReversibility(open.map(({ reversibility }) => reversibility)),
    incomplete,
    changes,
  };
}
