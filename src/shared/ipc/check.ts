import { z } from 'zod';
import { checkIds, fixScopes, phases } from '../ids.ts';
import type { FixId } from '../ids.ts';
import { fixResultSchema } from '../repair/fix-result.ts';
import { mostSteps } from '../repair/repair-request.ts';
import { pauseBoundsMs, repeatBounds } from '../repeat-bounds.ts';
import { repeatRoundSchema } from '../repeats.ts';
import { checkResultSchema } from '../report.ts';
import { reportId, runId } from './building-blocks.ts';
import { failureSchema } from './failure.ts';
import { shownReportSchema } from './shown-report.ts';

const fixIdSchema = z.enum(Object.keys(fixScopes) as [FixId, ...FixId[]]);

export const checkRequestSchema = z.strictObject({
  runId,
  /** As typed; `parseTarget` reads it. */
  target: z.string().max(1024),
  /** What the error dialog said, as pasted; null: nobody knows. */
  errorText: z.string().max(8192).nullable(),
  /** For a connection that breaks now and then: how many rounds, and the pause between them; null: once. */
  repeat: z
    .strictObject({
      times: z.int().min(repeatBounds.least).max(repeatBounds.most),
      pauseMs: z.int().min(pauseBoundsMs.least).max(pauseBoundsMs.most),
    })
    .nullable(),
  /** The check that follows a repair: the fixes that were carried out, and the report from before them. */
  afterRepair: z
    .strictObject({ fixes: z.array(fixIdSchema).min(1).max(mostSteps), before: reportId })
    .nullable(),
});

export const checkEventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('check-started'),
    id: z.enum(checkIds),
    phase: z.enum(phases),
  }),
  z.object({ type: z.literal('check-finished'), result: checkResultSchema }),
]);
export type ShownCheckEvent = z.infer<typeof checkEventSchema>;

/** What happened within one frame of the screen, in order. */
export const checkProgressSchema = z.object({
  runId,
  events: z.array(checkEventSchema).min(1).max(64),
  /** Checks that are through, of all that this run makes. */
  finished: z.int().min(0).max(checkIds.length),
  total: z.int().min(1).max(checkIds.length),
});

const round = z.int().min(1).max(repeatBounds.most);

/** Of a repeated check: which round it is, counted from 1, and what came out of it; null: it begins. */
export const checkRoundSchema = z.object({ runId, round, of: round, result: repeatRoundSchema.nullable() });

export const checkDoneSchema = z.object({
  runId,
  outcome: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('finished'),
      reportId,
      report: shownReportSchema,
      /** With `afterRepair`: whether the fixes did what they were meant for. */
      fixResult: fixResultSchema.nullable(),
    }),
    /** Cancelled: the report holds what was known by then. */
    z.object({ kind: z.literal('stopped'), reportId, report: shownReportSchema }),
    z.object({ kind: z.literal('failed'), failure: failureSchema }),
  ]),
});

/** The checks that a run will make, before any of them has begun. */
export const checkStartedSchema = z.object({
  target: z.object({ host: z.string().max(255), port: z.int().min(1).max(65_535) }),
  checks: z.array(z.object({ id: z.enum(checkIds), phase: z.enum(phases) })).max(64),
});
