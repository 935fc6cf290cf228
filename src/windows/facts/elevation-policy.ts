import { repairPolicyKey } from '../../shared/repair/repair-policy.ts';
import { numberAtPath } from './registry-values.ts';

/** Whether an organisation wants the helper to be started by way of sudo-prompt: DWORD `UseSudoPrompt`. */
export function readUseSudoPrompt(): boolean {
  return numberAtPath(repairPolicyKey, 'UseSudoPrompt') === 1;
}
