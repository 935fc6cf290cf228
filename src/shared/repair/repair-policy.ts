import { z } from 'zod';

/** Where policies of an organisation lie; below HKEY_LOCAL_MACHINE, so that only administrators set them. */
export const repairPolicyKey = String.raw`HKLM\SOFTWARE\Policies\RDP Troubleshooter`;

const fixNames = z.array(z.string().max(64)).max(256).readonly();

/**
 * What an organisation allows. `unreadable`: something is there that is no such policy, or may not be read; then
 * nothing is allowed, because it may be what was forbidden.
 */
export const repairPolicySchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('read'),
    /** null: every fix. */
    allowedFixes: fixNames.nullable(),
    /** Counts also for a fix that is among those allowed. */
    blockedFixes: fixNames,
    allowUndo: z.boolean(),
  }),
  z.strictObject({ state: z.literal('unreadable'), message: z.string().max(2048) }),
]);
export type RepairPolicy = z.infer<typeof repairPolicySchema>;

export const noRepairPolicy: RepairPolicy = {
  state: 'read',
  allowedFixes: null,
  blockedFixes: [],
  allowUndo: true,
};
