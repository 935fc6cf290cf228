import type { Reversibility } from '../../shared/journal.ts';
import type { Unchanged } from '../../shared/ipc/sides.ts';

/** Whether an undo would not bring everything back: then the default is not to go on. */
export function losesSomething(reversibility: Unchanged<Reversibility> | null): boolean {
  return reversibility?.how !== 'fully';
}
