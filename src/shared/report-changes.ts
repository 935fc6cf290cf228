import { z } from 'zod';
import { personal, sentence } from './client-facts/personal.ts';
import { isoDate, longText } from './limits.ts';

/** How a repair stands that was carried out on the computer of the report. */
export const changeStatuses = [
  'unfinished',
  'not-applied',
  'applied',
  'partly-undone',
  'undone',
  'rolled-back',
] as const;

/** One repair, and what exactly it changed, in plain words. */
export const reportChangeSchema = z.object({
  /** null: the record that said it is lost. */
  at: isoDate.nullable(),
  fix: z.string().max(64),
  title: sentence,
  status: z.enum(changeStatuses),
  /** When it is undone by itself; null: never, or it is undone already. */
  returnsAt: isoDate.nullable(),
  details: z
    .array(
      z.object({
        target: personal(longText, 'sentence'),
        before: personal(longText, 'sentence'),
        /** What the repair left there; null: not known. */
        left: personal(longText, 'sentence').nullable(),
        /** Somebody changed it again afterwards, so an undo asks first. */
        changedSince: z.boolean(),
      }),
    )
    .max(256),
});
export type ReportChange = z.infer<typeof reportChangeSchema>;

/** As many as a help desk reads: the latest first. */
export const mostReportChanges = 100;
