import { z } from 'zod';
import { changedSinceAnswerSchema, changedSinceQuestionSchema } from '../repair/changed-since.ts';
import { repairEventSchema } from '../repair/repair-event.ts';
import { repairOutcomeSchema } from '../repair/repair-outcome.ts';
import { repairRequestSchema } from '../repair/repair-request.ts';
import { runId } from './building-blocks.ts';

/** A repair or an undo as the app sees it: the contract of `shared/repair`, with the id of the run. */
export const repairStartSchema = z.strictObject({ runId, request: repairRequestSchema });

const consentEventSchema = z.strictObject({
  /** The system's own prompt is on the screen, or about to be. */
  type: z.literal('waiting-for-consent'),
});
export type RunEvent = z.infer<typeof consentEventSchema> | z.infer<typeof repairEventSchema>;

/** What happened within one frame of the screen, in order. */
export const repairProgressSchema = z.object({
  runId,
  events: z
    .array(z.discriminatedUnion('type', [consentEventSchema, ...repairEventSchema.options]))
    .min(1)
    .max(64),
});

/** The run waits until `repair/answer` brings the answer, or it is cancelled. */
export const repairQuestionSchema = z.object({
  runId,
  questionId: runId,
  question: changedSinceQuestionSchema,
});

export const repairAnswerSchema = z.strictObject({
  runId,
  questionId: runId,
  answer: changedSinceAnswerSchema,
});

export const repairDoneSchema = z.object({ runId, outcome: repairOutcomeSchema });
