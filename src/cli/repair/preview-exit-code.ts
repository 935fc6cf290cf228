import { exitCodes } from '../../shared/ids.ts';
import type { ExitCode } from '../../shared/ids.ts';
import type { FixPreview } from '../../shared/repair/fix-preview.ts';

/** What `plan` returns: 0 when the fixes could be carried out, or nothing is left to do. */
export function previewExitCode(previews: readonly FixPreview[]): ExitCode {
  if (previews.some(({ policy, plan }) => !policy.allowed || isDecidedByPolicy(plan)))
    return exitCodes.blockedByPolicy;
  return previews.every(({ plan }) => isPossible(plan)) ? exitCodes.healthy : exitCodes.issuesFound;
}

function isDecidedByPolicy(plan: FixPreview['plan']): boolean {
  return plan.plan === 'not-applicable' && plan.reason === 'policy-decides';
}

function isPossible(plan: FixPreview['plan']): boolean {
  switch (plan.plan) {
    case 'connect':
      return true;
    case 'change':
      return plan.changes.every(({ state }) => state === 'known');
    case 'not-applicable':
      return plan.reason === 'nothing-to-change';
  }
}
