import type { ClientFactSource } from '../check/client-fact-source.ts';
import type { MachineExecutor } from '../shared/repair/machine-executor.ts';
import type { RepairScope } from './repair-scope.ts';

/** One computer with all that can be repaired on it, as the command line and the app see it. */
export interface RepairWorld {
  /** For the checks before and after a fix. */
  readonly client: ClientFactSource;
  readonly user: RepairScope;
  /** To look at: what is planned and what was done can be told without the rights to do it. */
  readonly machine: RepairScope;
  /** Changes and undoes what `machine` shows. */
  readonly executor: MachineExecutor;
}

/** Whether the system may show its prompt now; without it a fix for the whole computer is not carried out. */
export type Consent = 'may-ask' | 'do-not-ask';
