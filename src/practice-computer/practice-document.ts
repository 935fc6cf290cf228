import type { z } from 'zod';
import { recordedMachineSchema } from '../shared/recorded-machine.ts';
import { repairPolicySchema } from '../shared/repair/repair-policy.ts';

/** A recorded machine that fixes may change, with what its organisation allows. */
export const practiceDocumentSchema = recordedMachineSchema.extend({
  /** Absent: no policy is set. */
  policy: repairPolicySchema.optional(),
});
export type PracticeDocument = z.infer<typeof practiceDocumentSchema>;
