import type { CauseId, FixId } from '../../shared/ids.ts';

/**
 * What the owner of the far computer can do about a cause: a script that only looks unless it is told to repair. It is
 * the same for everybody; nothing of a report goes into it.
 */
export interface FarRepair {
  /** Also the name of the script's file and of its backups. */
  readonly id: string;
  /** Causes that it looks into. */
  readonly causes: readonly CauseId[];
  /** What verdicts call that which it does. */
  readonly fixes: readonly FixId[];
  /** What the script does, for the letter to the owner. */
  readonly title: string;
  /** What may be noticed after a repair, in one sentence. */
  readonly effect: string;
  /** The whole script, for Windows PowerShell 5.1 and later. */
  readonly script: string;
}
