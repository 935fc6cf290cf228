import type { RepairListener } from '../shared/repair/machine-executor.ts';
import type { RepairOutcome } from '../shared/repair/repair-outcome.ts';
import type { RepairRequest } from '../shared/repair/repair-request.ts';
import { applySteps } from './apply-steps.ts';
import type { RepairScope } from './repair-scope.ts';
import { recoverWork } from './recover-work.ts';
import { undoDuePlans, undoSelected } from './undo-selected.ts';

/**
 * Carries out a request in one scope: policy first, then facts and plan, then the journal. A step that belongs to the
 * other scope, or that may or can not be carried out, refuses the whole request. Never rejects for what the computer
 * says; a fault of ours does.
 */
export async function runRequest(
  request: RepairRequest,
  scope: RepairScope,
  listener: RepairListener,
): Promise<RepairOutcome> {
  switch (request.request) {
    case 'apply':
      return applySteps(request, scope, listener);
    case 'undo':
      return undoSelected(request.selection, scope, listener);
    case 'undo-due':
      return undoDuePlans(scope, listener);
    case 'recover':
      return recoverWork(scope, listener);
  }
}
