import type { ClientFactSource } from '../check/client-fact-source.ts';
import { thisWindowsSource } from '../check/this-windows-source.ts';
import { openPracticeComputer } from '../practice-computer/open-practice-computer.ts';
import type { RepairWorld } from '../repair/repair-world.ts';
import { windowsWorld } from '../repair/windows-world.ts';
import { elevatedBy } from './elevated.ts';
import type { EngineOptions } from './messages.ts';
import { withPracticeConsent } from './practice-consent.ts';

/** The computer that is checked and repaired: this one, or a recorded one that stands in for it. */
export interface Computer {
  /** null: only the way there can be checked here. */
  readonly client: ClientFactSource | null;
  /** null: nothing can be repaired here. */
  readonly repair: RepairWorld | null;
}

/**
 * @param window the system's number of the app's window
 * @throws when the recorded computer cannot be read
 */
export async function openComputer(
  { practiceComputerFile, practiceConsent, helper }: EngineOptions,
  window: () => bigint,
): Promise<Computer> {
  if (practiceComputerFile === null) {
    if (process.platform !== 'win32') return { client: null, repair: null };
    const repair = windowsWorld('app', await elevatedBy(helper, window));
    return repair === null ? { client: thisWindowsSource(), repair } : ofWorld(repair);
  }
  const opened = await openPracticeComputer(practiceComputerFile, 'app');
  if (!opened.ok) throw new Error(opened.problem);
  const { world } = opened.document;
  const executor = withPracticeConsent(world.executor, practiceConsent);
  return ofWorld({ ...world, executor });
}

function ofWorld(repair: RepairWorld): Computer {
  return { client: repair.client, repair };
}
