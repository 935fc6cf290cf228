import { z } from 'zod';
import { causeIds } from '../ids.ts';
import { longText } from '../limits.ts';

export const causeRequestSchema = z.strictObject({ cause: z.enum(causeIds) });

/** The page of a cause: what it is, in sections with paragraphs. */
export const causePageSchema = z.object({
  title: longText,
  sections: z.array(z.object({ heading: longText, paragraphs: z.array(longText).max(64) })).max(32),
});
export type CausePage = z.infer<typeof causePageSchema>;
