import { z } from 'zod';
import { causeIds, checkIds, phases } from '../ids.ts';
import { isoDate, longText, shortText } from '../limits.ts';
import { reportId } from './building-blocks.ts';

/** Two reports that the main process holds; which is first plays no part in the judgement. */
export const comparedReportsSchema = z.strictObject({ a: reportId, b: reportId });

const sideSchema = z.object({
  startedAt: isoDate,
  target: shortText,
  /** The system of the computer that connected. */
  machine: longText,
  healthy: z.boolean(),
  failedPhase: z.enum(phases).nullable(),
  /** The first one that is named; null when none is, or nothing fails. */
  cause: z.enum(causeIds).nullable(),
  headline: longText,
});

/** What two reports tell together, as `core/compare` finds it, with the titles of the checks. */
export const comparisonSchema = z.object({
  relation: z.enum([
    'same-client-over-time',
    'two-clients-one-host',
    'one-client-two-hosts',
    'client-and-host',
    'unrelated',
  ]),
  /** `this-computer` is the one that connects in the report that fails. */
  fault: z.enum(['this-computer', 'far-computer', 'network', 'went-away', 'none', 'open']),
  /** False: it points that way, and another report would settle it. */
  sure: z.boolean(),
  headline: longText,
  a: sideSchema,
  b: sideSchema,
  /** The most telling first. */
  differences: z
    .array(
      z.object({
        check: z.enum(checkIds),
        title: shortText,
        weight: z.enum(['decisive', 'telling', 'incidental']),
        /** What each found, in one sentence; null: the check is not in that report. */
        a: longText.nullable(),
        b: longText.nullable(),
      }),
    )
    .max(checkIds.length),
  /** Checks that found the same in both, and are therefore not the reason. */
  same: z.array(z.object({ check: z.enum(checkIds), title: shortText })).max(checkIds.length),
  next: z.array(longText).max(16),
});
export type ShownComparison = z.infer<typeof comparisonSchema>;
