import { readHistory } from '../../repair/history.ts';
import { repair } from '../../repair/repair.ts';
import type { ExitCode } from '../../shared/ids.ts';
import type { History, HistoryPlan } from '../../shared/repair/history.ts';
import type { RepairRequest } from '../../shared/repair/repair-request.ts';
import type { UndoChoice, UndoInvocation } from '../arguments/repair-invocation.ts';
import { askBeforeChange } from '../repair/ask-person.ts';
import { goOnFirst } from '../repair/go-on-first.ts';
import { repairListener } from '../repair/listener.ts';
import { openWorld } from '../repair/open-world.ts';
import { outcomeExitCode } from '../repair/outcome-exit-code.ts';
import { printDocument } from '../repair/print-document.ts';
import type { Console } from '../terminal/console.ts';
import { makeScreen } from '../terminal/screen.ts';
import { historyText } from '../view/history-text.ts';
import { elevationHint, outcomeText } from '../view/outcome-text.ts';
import { writeLines } from '../view/write-lines.ts';

/** `undo`: shows what would be taken back, asks, and takes it back. */
export async function undoCommand(
  invocation: UndoInvocation,
  { io, unicode }: Console,
  signal: AbortSignal,
): Promise<ExitCode> {
  const opened = await openWorld(invocation.practiceFile);
  if (!opened.ok) {
    io.stderr(`${opened.message}\n`);
    return opened.exitCode;
  }
  const { world } = opened;
  const { choice, elevate, ifChanged } = invocation;
  // Colour was decided for stdout, and stderr may go elsewhere.
  const plainScreen = makeScreen({ ...io, columns: io.columns, colour: false }, unicode);
  const screen = invocation.json ? plainScreen : makeScreen(io, unicode);
  const write = invocation.json ? io.stderr : io.stdout;
  const listener = repairListener({ io, screen: plainScreen, signal, ifChanged });
  if (choice.undo !== 'due' && choice.undo !== 'unfinished') {
    const stopped = await goOnFirst({ io, screen: plainScreen, world, listener, elevate });
    if (stopped !== null) {
      if (invocation.json) printDocument(io, { outcome: stopped });
      return outcomeExitCode(stopped);
    }
  }
  const history = await readHistory(world);
  const plans = chosenPlans(choice, history);
  if (plans.length > 0) writeLines(write, [...historyText({ ...nothing, plans }, screen), '']);
  if (!invocation.yes && plans.length > 0) {
    const ended = await askBeforeChange(io, 'Take this back?', signal);
    if (ended !== null) return ended;
  }
  const request = toRequest(choice, plans);
  const outcome = await repair(request, world, listener, elevate ? 'may-ask' : 'do-not-ask');
  writeLines(write, [...outcomeText(outcome, screen), ...elevationHint(outcome)]);
  if (invocation.json) printDocument(io, { outcome });
  return outcomeExitCode(outcome);
}

const nothing: History = { plans: [], unfinished: [], notes: [], problems: [] };

/** What the choice is about, to be shown before the question. */
function chosenPlans(choice: UndoChoice, { plans }: History): HistoryPlan[] {
  const undoable = plans.filter(({ entries }) => entries.some(({ canUndo }) => canUndo));
  switch (choice.undo) {
    case 'due':
      return plans.filter(({ isDue }) => isDue);
    case 'unfinished':
      return plans.filter(({ status }) => status === 'unfinished');
    case 'last':
      return undoable.slice(0, 1);
    case 'everything':
      return undoable;
    case 'id': {
      const { id } = choice;
      const found = plans.filter(({ planId }) => planId === id);
      return found.length > 0 ? found : plans.flatMap((plan) => withOnly(plan, id));
    }
  }
}

function withOnly(plan: HistoryPlan, id: string): HistoryPlan[] {
  const entries = plan.entries.filter(({ entryId }) => entryId === id);
  return entries.length === 0 ? [] : [{ ...plan, entries }];
}

function toRequest(choice: UndoChoice, shown: readonly HistoryPlan[]): RepairRequest {
  switch (choice.undo) {
    case 'due':
      return { request: 'undo-due' };
    case 'unfinished':
      return { request: 'recover' };
    case 'everything':
      return { request: 'undo', selection: { undo: 'everything' } };
    case 'last': {
      // The very one that was shown, whatever is done meanwhile.
      const [last] = shown;
      return { request: 'undo', selection: last === undefined ? { undo: 'last' } : planOf(last.planId) };
    }
    case 'id': {
      const { id } = choice;
      const isPlan = shown.some(({ planId }) => planId === id);
      return { request: 'undo', selection: isPlan ? planOf(id) : { undo: 'entry', entryId: id } };
    }
  }
}

function planOf(planId: string): { undo: 'plan'; planId: string } {
  return { undo: 'plan', planId };
}
