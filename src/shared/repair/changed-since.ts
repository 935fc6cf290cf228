import { z } from 'zod';
import { journalIdSchema } from '../journal.ts';
import { longText } from '../limits.ts';

/** Somebody changed, after a fix, what an undo would bring back: all values in plain words, and a person decides. */
export const changedSinceQuestionSchema = z.strictObject({
  entryId: journalIdSchema,
  target: longText,
  /** What an undo would bring back, what the fix left, and what is there now. */
  before: longText,
  left: longText,
  found: longText,
});
export type ChangedSinceQuestion = z.infer<typeof changedSinceQuestionSchema>;

/** `leave-open`: nobody decides now; the entry stays as it is and can be undone later. */
export const changedSinceAnswerSchema = z.enum(['restore', 'keep', 'leave-open']);
