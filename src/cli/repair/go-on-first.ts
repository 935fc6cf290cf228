import { refusalText } from '../../core/plan/refusal-text.ts';
import { notDone } from '../../repair/not-done.ts';
import { repair } from '../../repair/repair.ts';
import { readHistory } from '../../repair/history.ts';
import type { RepairWorld } from '../../repair/repair-world.ts';
import type { RepairListener } from '../../shared/repair/machine-executor.ts';
import type { RepairOutcome } from '../../shared/repair/repair-outcome.ts';
import type { CliIo } from '../io.ts';
import type { Screen } from '../terminal/screen.ts';
import { elevationHint, outcomeText } from '../view/outcome-text.ts';
import { writeLines } from '../view/write-lines.ts';
import { agrees } from './ask-person.ts';

export interface Before {
  readonly io: CliIo;
  readonly screen: Screen;
  readonly world: RepairWorld;
  readonly listener: RepairListener;
  readonly elevate: boolean;
}

/**
 * What comes before anything new: work that was cut short is offered to be put right, and fixes whose time is up are
 * taken back, as was agreed when they were made.
 * @returns the outcome that ends the command, which was told; null: go on
 */
export async function goOnFirst(before: Before): Promise<RepairOutcome | null> {
  const { io, screen, world, listener, elevate } = before;
  const consent = elevate ? 'may-ask' : 'do-not-ask';
  const { plans, unfinished } = await readHistory(world);
  if (unfinished.length > 0) {
    for (const { message } of unfinished) io.stderr(`${message}\n`);
    const ended = await putRight(before);
    if (ended.outcome !== 'recovered' && ended.outcome !== 'nothing-to-do') return ended;
  }
  if (plans.some(({ isDue }) => isDue)) {
    io.stderr('A fix was made for a time that is up.\n');
    const undone = await repair({ request: 'undo-due' }, world, listener, consent);
    writeLines(io.stderr, outcomeText(undone, screen));
  }
  return null;
}

async function putRight({ io, screen, world, listener, elevate }: Before): Promise<RepairOutcome> {
  if ((await agrees(io, 'Put it right now?', listener.signal)) !== true) {
    const message = `${refusalText('unfinished-work')} To put it right: undo --unfinished.`;
    io.stderr(`${message}\n`);
    return notDone('unfinished-work', message);
  }
  const recovered = await repair({ request: 'recover' }, world, listener, elevate ? 'may-ask' : 'do-not-ask');
  writeLines(io.stderr, [...outcomeText(recovered, screen), ...elevationHint(recovered)]);
  return recovered;
}
