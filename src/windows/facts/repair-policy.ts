import { repairPolicyKey } from '../../shared/repair/repair-policy.ts';
import type { RepairPolicy } from '../../shared/repair/repair-policy.ts';
import { registryType, withKey } from '../native/advapi32/registry.ts';
import type { RegistryKey } from '../native/advapi32/registry.ts';
import { Win32Error } from '../native/win32-error.ts';
import { numberOf } from './registry-values.ts';

const mostFixes = 256;
const longestFix = 64;

/** What an organisation allows. What is there and is no such policy allows nothing: it may be what was forbidden. */
export function readRepairPolicy(): RepairPolicy {
  try {
    const allowedFixes = readAt((key) => listAt(key, 'AllowedFixes')) ?? null;
    const blockedFixes = readAt((key) => listAt(key, 'BlockedFixes')) ?? [];
    const allowUndo = readAt((key) => numberOf(key.value('AllowUndo'))) ?? 1;
    if (allowedFixes === 'damaged') return unreadable('AllowedFixes');
    if (blockedFixes === 'damaged') return unreadable('BlockedFixes');
    if (typeof allowUndo !== 'number') return unreadable('AllowUndo');
    return { state: 'read', allowedFixes, blockedFixes, allowUndo: allowUndo !== 0 };
  } catch (error) {
    if (!(error instanceof Win32Error)) throw error;
    return {
      state: 'unreadable',
      message: `The policies for this program (${repairPolicyKey}) cannot be read: Windows says ${error.code}. Until they can be, nothing is changed.`,
    };
  }
}

function readAt<Value>(read: (key: RegistryKey) => Value): Value | null {
  return withKey(repairPolicyKey, read);
}

/** REG_MULTI_SZ: one fix each. null: there is no such value. */
function listAt(key: RegistryKey, name: string): readonly string[] | 'damaged' | null {
  const value = key.value(name);
  if (value === null) return null;
  const { type, data } = value;
  if (type !== registryType.multiString || data === null) return 'damaged';
  const fixes = data
    .toString('utf16le')
    .split('\0')
    .filter((fix) => fix !== '');
  return fixes.length > mostFixes || fixes.some((fix) => fix.length > longestFix) ? 'damaged' : fixes;
}

function unreadable(name: string): RepairPolicy {
  return {
    state: 'unreadable',
    message: `The policy ${name} (${repairPolicyKey}) is not of the form that it should have. Until it is put right, nothing is changed.`,
  };
}
