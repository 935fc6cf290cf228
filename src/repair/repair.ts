import type { RepairListener } from '../shared/repair/machine-executor.ts';
import type { RepairOutcome } from '../shared/repair/repair-outcome.ts';
import type { RepairRequest } from '../shared/repair/repair-request.ts';
import { applyEverywhere } from './apply-everywhere.ts';
import type { Consent, RepairWorld } from './repair-world.ts';
import { undoEverywhere, goOnEverywhere } from './undo-everywhere.ts';

/**
 * Carries a request out on this computer, whatever it concerns: the user's part in this process, the machine's part
 * through the executor. Never rejects for what the computer says; a fault of ours does.
 */
export async function repair(
  request: RepairRequest,
  world: RepairWorld,
  listener: RepairListener,
  consent: Consent,
): Promise<RepairOutcome> {
  switch (request.request) {
    case 'apply':
      return applyEverywhere(request, world, listener, consent);
    case 'undo':
      return undoEverywhere(request.selection, world, listener, consent);
    case 'undo-due':
    case 'recover':
      return goOnEverywhere(request.request, world, listener, consent);
  }
}
