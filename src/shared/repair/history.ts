import { z } from 'zod';
import { journalIdSchema, journalScopes, reversibilitySchema } from '../journal.ts';
import { isoDate, longText, shortText } from '../limits.ts';
import { journalProblems } from './repair-outcome.ts';

/** One change of an entry, and whether what it left is still there. */
const historyChangeSchema = z.object({
  operation: z.string().max(64),
  target: longText,
  /** In plain words; null where that is not known. */
  before: longText,
  left: longText.nullable(),
  /**
   * - `as-left`: still what the fix left.
   * - `changed-since`: somebody changed it later; `now` says to what, and an undo asks.
   * - `taken-back`: it is what it was before, by an undo or by somebody's hand.
   * - `kept`: somebody changed it later, and an undo kept that on request.
   * - `gone`: the thing itself is not there any more.
   * - `unknown`: it could not be looked at; `now` says why, or null when nobody looked.
   */
  state: z.enum(['as-left', 'changed-since', 'taken-back', 'kept', 'gone', 'unknown']),
  now: longText.nullable(),
});

/** One fix that was carried out. */
const historyEntrySchema = z.object({
  entryId: journalIdSchema,
  /** May be one that this version does not know; then `title` is its id. */
  fix: z.string().max(64),
  title: shortText,
  /** Such as `{ "host": "server01" }`. */
  parameters: z.json(),
  status: z.enum(['unfinished', 'not-applied', 'applied', 'partly-undone', 'undone', 'rolled-back']),
  canUndo: z.boolean(),
  /** Of what is left to take back; null: nothing is. */
  reversibility: reversibilitySchema.nullable(),
  /** Records about it are lost: there may be changes that the journal cannot take back. */
  incomplete: z.boolean(),
  changes: z.array(historyChangeSchema).max(256),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;
export type HistoryChange = HistoryEntry['changes'][number];

/** Fixes that were carried out together. */
const historyPlanSchema = z.object({
  planId: journalIdSchema,
  /** Which journal it is in; an undo of `machine` needs the rights of an administrator. */
  scope: z.enum(journalScopes),
  status: z.enum(['unfinished', 'completed', 'rolled-back']),
  /** null: the record that said it is lost. */
  startedAt: isoDate.nullable(),
  account: shortText.nullable(),
  program: z.enum(['app', 'command-line', 'helper']).nullable(),
  /** When it is undone by itself; null: never, or it is undone already. */
  returnsAt: isoDate.nullable(),
  /** Its time is up, and it is not undone yet. */
  isDue: z.boolean(),
  restartNeeded: z.boolean(),
  /** A newer version of the program has written about it: only that one can undo it. */
  writtenByNewerVersion: z.boolean(),
  entries: z.array(historyEntrySchema).max(64),
});
export type HistoryPlan = z.infer<typeof historyPlanSchema>;

const mostPlans = 10_000;

/** What was done on this computer, newest first, and what waits. */
export const historySchema = z.object({
  plans: z.array(historyPlanSchema).max(mostPlans),
  /** What a crash left behind: nothing new begins before it is put right (request `recover`). */
  unfinished: z.array(z.object({ scope: z.enum(journalScopes), message: longText })).max(2),
  /** What is wrong with a journal that could still be read, one sentence each. */
  notes: z.array(longText).max(256),
  /** A journal that could not be read at all. */
  problems: z
    .array(
      z.object({
        scope: z.enum(journalScopes),
        problem: z.enum(journalProblems),
        message: longText,
      }),
    )
    .max(2),
});
export type History = z.infer<typeof historySchema>;
