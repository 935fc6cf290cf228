import { z } from 'zod';
import { longText, shortText } from '../limits.ts';
import { reportedErrorSchema } from '../report.ts';

const code = z.int().min(0).max(0xffffffff);
const place = z.string().max(32);

const entrySchema = z.object({
  code,
  symbol: shortText.nullable(),
  title: longText,
  meaning: longText,
  provesNot: longText.optional(),
  lookAt: z.array(place).max(16).readonly(),
  source: longText.optional(),
});
const listedSchema = z.object({ family: place, source: longText, entry: entrySchema });

const findingSchema = z.object({
  role: z.enum(['code', 'extended-code', 'other']),
  value: code,
  hex: z.string().max(16),
  listed: z.array(listedSchema).max(16).readonly(),
  note: longText.nullable(),
});

const explained = {
  outcome: z.enum(['recognised', 'unknown-code']),
  pair: reportedErrorSchema,
  title: longText,
  meaning: longText,
  provesNot: longText.nullable(),
  /** A phase of the check, or a stage that it never reaches. */
  lookAt: z.array(place).max(16).readonly(),
  findings: z.array(findingSchema).max(64).readonly(),
  roleIsGuessed: z.boolean(),
  alternatives: z.array(listedSchema).max(64).readonly(),
};

/** What `core/decode.ts` understood of a text. */
export const decodedErrorSchema = z.discriminatedUnion('outcome', [
  z.object({
    ...explained,
    /** What the text tells of besides. */
    further: z.array(z.object(explained)).max(8).readonly(),
  }),
  z.object({
    outcome: z.literal('no-code'),
    pair: z.object({ code: z.null(), extendedCode: z.null() }),
    reason: z.enum(['no-number', 'only-other-numbers']),
  }),
]);
export type ShownDecodedError = z.infer<typeof decodedErrorSchema>;
