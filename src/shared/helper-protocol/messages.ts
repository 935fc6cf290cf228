import { z } from 'zod';
import { changedSinceAnswerSchema, changedSinceQuestionSchema } from '../repair/changed-since.ts';
import { repairEventSchema } from '../repair/repair-event.ts';
import { repairOutcomeSchema } from '../repair/repair-outcome.ts';
import { repairRequestSchema } from '../repair/repair-request.ts';

/**
 * What goes over the pipe between whoever asks and the elevated helper, version 1. The helper greets, gets one
 * request, tells what it does, and ends with one outcome. Strict on both sides: one field too many is no message.
 */

/** A request is some kilobytes at most; an outcome names what it could not bring back. */
export const largestMessageBytes = { toHelper: 65_536, fromHelper: 4_194_304 } as const;

const questionId = z.int().min(1).max(0xffff_ffff);

export const toHelperSchema = z.discriminatedUnion('message', [
  z.strictObject({ message: z.literal('request'), request: repairRequestSchema }),
  z.strictObject({ message: z.literal('answer'), questionId, answer: changedSinceAnswerSchema }),
  z.strictObject({ message: z.literal('cancel') }),
]);
export type ToHelper = z.infer<typeof toHelperSchema>;

export const fromHelperSchema = z.discriminatedUnion('message', [
  /** The same in every version, so that each can tell the other that they do not fit. */
  z.strictObject({
    message: z.literal('hello'),
    protocol: z.int().min(1).max(0xffff),
    programVersion: z.string().max(64),
  }),
  z.strictObject({ message: z.literal('event'), event: repairEventSchema }),
  /** Ids count up; an answer that comes too late is for none any more. */
  z.strictObject({ message: z.literal('question'), questionId, question: changedSinceQuestionSchema }),
  /** The last message. */
  z.strictObject({ message: z.literal('done'), outcome: repairOutcomeSchema }),
]);
export type FromHelper = z.infer<typeof fromHelperSchema>;
