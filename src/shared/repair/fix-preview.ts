import { z } from 'zod';
import { causeIds, fixScopes } from '../ids.ts';
import type { FixId } from '../ids.ts';
import { journalScopes, reversibilitySchema } from '../journal.ts';
import { longText, shortText } from '../limits.ts';
import { notApplicableReasons, operationProblems } from './repair-outcome.ts';
import { fixStepSchema } from './repair-request.ts';

const fixIdSchema = z.enum(Object.keys(fixScopes) as [FixId, ...FixId[]]);

/** What an organisation says about one fix. */
const fixPolicySchema = z.discriminatedUnion('allowed', [
  z.object({ allowed: z.literal(true) }),
  z.object({ allowed: z.literal(false), message: longText }),
]);

/** What is known of a fix before anybody looks at the computer. */
const fixTexts = {
  fix: fixIdSchema,
  scope: z.enum(journalScopes),
  /** What the button will do. */
  title: shortText,
  changes: longText,
  mayStopWorking: longText,
  doesNotHelp: longText,
  risk: z.enum(['none', 'low', 'medium', 'high']),
  restart: z.enum(['no', 'needed']),
  policy: fixPolicySchema,
};

/** One fix in the list of all fixes. */
export const fixListingSchema = z.object({
  ...fixTexts,
  /** What the report says for it; null: there is no report. */
  relevance: z
    .discriminatedUnion('relevance', [
      z.object({ relevance: z.literal('fits'), causes: z.array(z.enum(causeIds)).max(causeIds.length) }),
      z.object({ relevance: z.literal('unlikely'), because: longText }),
    ])
    .nullable(),
  /** The step that fits the report; null: the report does not tell its parameters, or there is none. */
  proposed: fixStepSchema.nullable(),
});
export type FixListing = z.infer<typeof fixListingSchema>;

/** One change, as it would be made now. */
const previewedChangeSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('known'),
    /** The kind of operation, as in the journal: `registry-value`. */
    operation: z.string().max(64),
    /** The one thing that changes, for people. */
    target: longText,
    /** What is there, and what will be, in plain words. */
    before: longText,
    after: longText,
    reversibility: reversibilitySchema,
  }),
  /** What is there could not be read: the fix would not be carried out. */
  z.object({
    state: z.literal('unknown'),
    operation: z.string().max(64),
    target: longText,
    problem: z.enum(operationProblems),
    message: longText,
  }),
]);
export type PreviewedChange = z.infer<typeof previewedChangeSchema>;

/** What one fix would do on this computer as it is now. Making it changes nothing. */
export const fixPreviewSchema = z.object({
  ...fixTexts,
  step: fixStepSchema,
  plan: z.discriminatedUnion('plan', [
    z.object({
      plan: z.literal('change'),
      /** In the order in which they are made. */
      changes: z.array(previewedChangeSchema).max(256),
      /** To say before the question whether to go on. */
      notices: z.array(longText).max(1024),
      /** Of all changes together; null: one could not be read, so nobody is promised an undo. */
      reversibility: reversibilitySchema.nullable(),
    }),
    /** Starts mstsc with this file, and changes nothing. */
    z.object({ plan: z.literal('connect'), connectionFile: longText }),
    z.object({
      plan: z.literal('not-applicable'),
      reason: z.enum(notApplicableReasons),
      message: longText,
    }),
  ]),
});
export type FixPreview = z.infer<typeof fixPreviewSchema>;
