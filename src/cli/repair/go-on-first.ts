import { repair } from '../../repair/repair.ts';
import { readHistory } from '../../repair/history.ts';
import type { RepairWorld } from '../../repair/repair-world.ts';
import type { RepairListener } from '../../shared/repair/machine-executor.ts';
import type { RepairOutcome } from '../../shared/repair/repair-outcome.ts';
import type { CliIo } from '../io.ts';
import type { Screen } from '../terminal/screen.ts';
import { outcomeText } from '../view/outcome-text.ts';
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
 * @returns the outcome that ends the command; null: go on
 */
export async function goOnFirst({
  io,
  screen,
  world,
  listener,
  elevate,
}: Before): Promise<RepairOutcome | null> {
  const consent = elevate ? 'may-ask' : 'do-not-ask';
  const { plans, unfinished } = await readHistory(world);
  for (const { message } of unfinished) io.stderr(`${message}\n`);
  if (unfinished.length > 0 && (await agrees(io, 'Put it right now?', listener.signal)) === true) {
    const recovered = await repair({ request: 'recover' }, world, listener, consent);
    writeLines(io.stderr, outcomeText(recovered, screen));
    if (recovered.outcome !== 'recovered' && recovered.outcome !== 'nothing-to-do') return recovered;
  }
  if (plans.some(({ isDue }) => isDue)) {
    io.stderr('A fix was made for a time that is up.\n');
    writeLines(
      io.stderr,
      outcomeText(await repair({ request: 'undo-due' }, world, listener, consent), screen),
    );
  }
  return null;
}
