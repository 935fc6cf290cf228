import { duePlans, isUndoable } from '../core/journal/select-undo.ts';
import type { UndoSelection } from '../core/journal/select-undo.ts';
import type { JournalState, PlanState } from '../core/journal/state.ts';
import { findUnfinished } from '../core/plan/recover.ts';
import { refusalText } from '../core/plan/refusal-text.ts';
import { judgeUndoPolicy } from '../core/repair/judge-policy.ts';
import { readJournal } from '../journal/read-journal.ts';
import type { RepairListener } from '../shared/repair/machine-executor.ts';
import type { RepairOutcome } from '../shared/repair/repair-outcome.ts';
import { runMachinePart } from './machine-part.ts';
import { mergeOutcomes } from './merge-outcomes.ts';
import { journalNotUsable, notAllowed, notDone } from './not-done.ts';
import type { NotDone } from './not-done.ts';
import type { RepairScope } from './repair-scope.ts';
import type { Consent, RepairWorld } from './repair-world.ts';
import { runRequest } from './run-request.ts';

interface BothJournals {
  readonly user: JournalState;
  readonly machine: JournalState;
}

/** Undoes what was chosen, in whichever journal it is; `everything` in both, the user's first. */
export async function undoEverywhere(
  selection: UndoSelection,
  world: RepairWorld,
  listener: RepairListener,
  consent: Consent,
): Promise<RepairOutcome> {
  const judged = judgeUndoPolicy(world.user.readPolicy());
  if (!judged.allowed) return notAllowed(judged);
  const read = await readBoth(world);
  if ('outcome' in read) return read;
  const inUser = narrow(selection, read, 'user');
  const inMachine = narrow(selection, read, 'machine');
  if (inUser === null && inMachine === null) return nothingFound(selection);
  const outcomes: RepairOutcome[] = [];
  if (inUser !== null)
    outcomes.push(await runRequest({ request: 'undo', selection: inUser }, world.user, listener));
  if (inMachine !== null)
    outcomes.push(await runMachinePart({ request: 'undo', selection: inMachine }, world, listener, consent));
  return mergeOutcomes(outcomes, refusalText('nothing-to-undo'));
}

/** Undoes what is due, or puts right what was cut short, in whichever journal there is something of the kind. */
export async function goOnEverywhere(
  request: 'undo-due' | 'recover',
  world: RepairWorld,
  listener: RepairListener,
  consent: Consent,
): Promise<RepairOutcome> {
  const read = await readBoth(world);
  if ('outcome' in read) return read;
  const waits = request === 'recover' ? isUnfinished : hasDuePlan(world.user.journalWorld.now());
  const outcomes: RepairOutcome[] = [];
  if (waits(read.user)) outcomes.push(await runRequest({ request }, world.user, listener));
  if (waits(read.machine)) outcomes.push(await runMachinePart({ request }, world, listener, consent));
  const nothing =
    request === 'recover' ? 'Nothing was left unfinished.' : 'No fix was made for a time that is up.';
  return mergeOutcomes(outcomes, nothing);
}

function isUnfinished(state: JournalState): boolean {
  const { undos, plans } = findUnfinished(state);
  return undos.length + plans.length > 0;
}

function hasDuePlan(now: Date): (state: JournalState) => boolean {
  return (state) => duePlans(state, now).length > 0;
}

async function readBoth({ user, machine }: RepairWorld): Promise<BothJournals | NotDone> {
  const [ofUser, ofMachine] = await Promise.all([user, machine].map(readState));
  if (ofUser === undefined || 'outcome' in ofUser) return ofUser ?? noJournal;
  if (ofMachine === undefined || 'outcome' in ofMachine) return ofMachine ?? noJournal;
  return { user: ofUser, machine: ofMachine };
}

const noJournal = notDone('journal', 'The journal could not be read.');

async function readState({ place, journalWorld }: RepairScope): Promise<JournalState | NotDone> {
  const read = await readJournal(place, journalWorld.fileSystem);
  return read.ok ? read.state : journalNotUsable(read.problem);
}

/** The part of a selection that is in one of the journals; null: none of it. */
function narrow(
  selection: UndoSelection,
  states: BothJournals,
  scope: keyof BothJournals,
): UndoSelection | null {
  const { plans } = states[scope];
  switch (selection.undo) {
    case 'entry':
      return plans.some(({ entries }) => entries.some(({ entryId }) => entryId === selection.entryId))
        ? selection
        : null;
    case 'plan':
      return plans.some(({ planId }) => planId === selection.planId) ? selection : null;
    case 'last': {
      const [own, others] = [
        lastPlan(states[scope]),
        lastPlan(states[scope === 'user' ? 'machine' : 'user']),
      ];
      if (own === undefined || (others !== undefined && isLater(others, own))) return null;
      return { undo: 'plan', planId: own.planId };
    }
    case 'everything':
      return plans.some(hasSomethingToUndo) || states[scope].openUndos.length > 0 ? selection : null;
  }
}

/** Passes by what leaves nothing to undo, as an emptied cache: nobody means that. */
function lastPlan({ plans }: JournalState): PlanState | undefined {
  return plans.findLast(({ entries }) =>
    entries.some(
      (entry) =>
        isUndoable(entry) && entry.operations.some(({ reversibility }) => reversibility.how !== 'no'),
    ),
  );
}

function hasSomethingToUndo({ entries }: PlanState): boolean {
  return entries.some(isUndoable);
}

/** Plans begun in the same millisecond cannot be told apart; then both are the last. */
function isLater(left: PlanState, right: PlanState): boolean {
  return (left.started?.at ?? '') > (right.started?.at ?? '');
}

function nothingFound(selection: UndoSelection): NotDone {
  switch (selection.undo) {
    case 'entry':
      return notDone('unknown-entry', refusalText('unknown-entry'));
    case 'plan':
      return notDone('unknown-plan', refusalText('unknown-plan'));
    case 'last':
    case 'everything':
      return notDone('nothing-to-undo', refusalText('nothing-to-undo'));
  }
}
