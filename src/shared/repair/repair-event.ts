import { z } from 'zod';
import { journalIdSchema } from '../journal.ts';
import { longText } from '../limits.ts';

const fixName = z.string().regex(/^[a-z0-9-]{1,64}$/u);

/**
 * What a request does, as it does it; `PlanEvent` of the engine, and what comes before and after it. Operations count
 * from 0. Strict and bounded: it comes from another process. A newer one may name fixes that this program lacks.
 */
export const repairEventSchema = z.discriminatedUnion('type', [
  /** It is valid and allowed, and about to begin. */
  z.strictObject({ type: z.literal('accepted'), stepCount: z.int().min(0).max(65_536) }),
  z.strictObject({
    type: z.literal('step-started'),
    entryId: journalIdSchema,
    fix: fixName,
    operationCount: z.int().min(1).max(256),
  }),
  z.strictObject({
    type: z.literal('progress'),
    entryId: journalIdSchema,
    operation: z.int().min(0).max(255),
    /** The thing that changes, for people. */
    target: longText,
    stage: z.enum(['captured', 'applied', 'verified', 'restored']),
  }),
  z.strictObject({ type: z.literal('step-finished'), entryId: journalIdSchema }),
  z.strictObject({ type: z.literal('rolling-back'), planId: journalIdSchema, message: longText }),
  /** Everything that could be taken back is; what could not is in the outcome. */
  z.strictObject({ type: z.literal('rolled-back'), planId: journalIdSchema, complete: z.boolean() }),
  z.strictObject({ type: z.literal('entry-undone'), entryId: journalIdSchema }),
]);
export type RepairEvent = z.infer<typeof repairEventSchema>;
