import { z } from 'zod';
import { causeIds } from '../ids.ts';
import { languages } from '../language.ts';
import { longText } from '../limits.ts';

export const causeRequestSchema = z.strictObject({ cause: z.enum(causeIds), language: z.enum(languages) });

const textSchema = z.object({
  text: longText,
  code: z.literal(true).optional(),
  cause: z.enum(causeIds).optional(),
  to: z.string().max(512).optional(),
});
const runningText = z.array(textSchema).max(256).readonly();

/** `CausePage` of `shared/cause-page.ts`: data without any markup. */
export const causePageSchema = z.object({
  id: z.enum(causeIds),
  title: longText,
  sections: z
    .array(
      z.object({
        title: longText,
        blocks: z
          .array(
            z.discriminatedUnion('kind', [
              z.object({ kind: z.literal('paragraph'), text: runningText }),
              z.object({ kind: z.enum(['list', 'steps']), items: z.array(runningText).max(256).readonly() }),
              z.object({ kind: z.literal('heading'), text: longText }),
            ]),
          )
          .max(256)
          .readonly(),
      }),
    )
    .max(64)
    .readonly(),
});
