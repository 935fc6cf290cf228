import type { FixPlan, NotApplicableReason } from '../../../core/fix-definition.ts';
import type { RequestedOperation } from '../../../shared/operation-requests.ts';

/** The journal numbers the operations of an entry from 0 to 255; one is left for the task of a fix for a limited time. */
const mostOperations = 255;

export function change(operations: readonly RequestedOperation[], notices: readonly string[] = []): FixPlan {
  if (operations.length <= mostOperations) return { plan: 'change', operations, notices };
  const rest = `Only the first ${mostOperations} of ${operations.length} are done at once; do it again for the rest.`;
  return { plan: 'change', operations: operations.slice(0, mostOperations), notices: [...notices, rest] };
}

export function notApplicable(reason: NotApplicableReason, message: string): FixPlan {
  return { plan: 'not-applicable', reason, message };
}

export function nothingToChange(message: string): FixPlan {
  return notApplicable('nothing-to-change', message);
}
