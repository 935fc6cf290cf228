import type { FixId } from '../../shared/ids.ts';
import type { NotDoneReason } from '../../shared/repair/repair-outcome.ts';
import type { RepairPolicy } from '../../shared/repair/repair-policy.ts';

export type PolicyJudgement =
  | { readonly allowed: true }
  | {
      readonly allowed: false;
      readonly reason: Extract<NotDoneReason, 'blocked-by-policy' | 'policy-unreadable'>;
      /** For a person: what is not allowed, and whom to ask. */
      readonly message: string;
    };

const whomToAsk = 'Ask whoever manages this computer.';

/** Whether an organisation allows a fix. What it blocks is blocked, also when it is among those allowed. */
export function judgeFixPolicy(fix: FixId, title: string, policy: RepairPolicy): PolicyJudgement {
  if (policy.state === 'unreadable') return unreadable(policy.message);
  const { allowedFixes, blockedFixes } = policy;
  // Ids are written by people, in a field of a policy editor.
  const has = (names: readonly string[]): boolean => names.some((name) => name.trim().toLowerCase() === fix);
  if ((allowedFixes === null || has(allowedFixes)) && !has(blockedFixes)) return { allowed: true };
  return blocked(`A policy of your organisation does not allow “${title}” on this computer. ${whomToAsk}`);
}

/** Whether an organisation allows to take fixes back. What failed halfway is taken back in any case. */
export function judgeUndoPolicy(policy: RepairPolicy): PolicyJudgement {
  if (policy.state === 'unreadable') return unreadable(policy.message);
  if (policy.allowUndo) return { allowed: true };
  return blocked(`A policy of your organisation does not allow to undo fixes on this computer. ${whomToAsk}`);
}

function blocked(message: string): PolicyJudgement {
  return { allowed: false, reason: 'blocked-by-policy', message };
}

function unreadable(message: string): PolicyJudgement {
  return { allowed: false, reason: 'policy-unreadable', message: `${message} ${whomToAsk}` };
}
