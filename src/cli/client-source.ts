import type { ClientFactSource } from '../check/client-fact-source.ts';
import type { RepairWorld } from '../repair/repair-world.ts';
import { openWorld } from './repair/open-world.ts';

export interface ClientChoice {
  readonly networkOnly: boolean;
  /** A recorded machine that stands in for this computer. */
  readonly machineFile: string | null;
  /** A recorded machine on which fixes were carried out. */
  readonly practiceFile: string | null;
}

export type ClientSource =
  | {
      readonly ok: true;
      readonly source: ClientFactSource | null;
      /** Where that computer’s history of changes is; null: it has none, or this program cannot look. */
      readonly openRepair: (() => Promise<RepairWorld | null>) | null;
    }
  | { readonly ok: false; readonly message: string };

/**
 * Where the state of the connecting computer comes from: the recording that was named, else this computer where it is
 * one that can be read, else nowhere. Each is loaded only when it is needed.
 */
export async function chooseClientSource({
  networkOnly,
  machineFile,
  practiceFile,
}: ClientChoice): Promise<ClientSource> {
  if (practiceFile !== null) {
    const opened = await openWorld(practiceFile);
    if (!opened.ok) return { ok: false, message: opened.message };
    const { world } = opened;
    return { ok: true, source: world.client, openRepair: () => Promise.resolve(world) };
  }
  if (machineFile !== null) {
    const { readMachineFile } = await import('../check/read-machine.ts');
    const { recordedMachineSource } = await import('../check/recorded-machine-source.ts');
    const read = await readMachineFile(machineFile);
    if (!read.ok) return { ok: false, message: read.message };
    return { ok: true, source: recordedMachineSource(read.document), openRepair: null };
  }
  if (networkOnly || process.platform !== 'win32') return { ok: true, source: null, openRepair: null };
  const { thisWindowsSource } = await import('../check/this-windows-source.ts');
  return { ok: true, source: thisWindowsSource(), openRepair: openThisComputer };
}

async function openThisComputer(): Promise<RepairWorld | null> {
  const opened = await openWorld(null);
  return opened.ok ? opened.world : null;
}
