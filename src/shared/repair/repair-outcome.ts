import { z } from 'zod';
import { journalIdSchema } from '../journal.ts';
import { longText } from '../limits.ts';

/** Why nothing was changed. */
export const notDoneReasons = [
  /** This system has nothing that a fix could change. */
  'unsupported-system',
  /** The request is none that this program understands. */
  'invalid-request',
  /** It changes this computer for everybody, and nobody was asked for that right. */
  'needs-elevation',
  /** The person answered the system's prompt with no. */
  'declined',
  /** The system has nobody to ask: a service, or a session that cannot show its prompt. */
  'no-consent-available',
  'helper-missing',
  /** It is not the file that was installed. */
  'helper-damaged',
  'helper-wrong-version',
  /** It could not be started, or ended before it began. */
  'helper-failed',
  'blocked-by-policy',
  /** A policy is there and cannot be read as one: it may forbid this. */
  'policy-unreadable',
  'not-applicable',
  'no-operations',
  'unfinished-work',
  'unknown-entry',
  'unknown-plan',
  'nothing-to-undo',
  'written-by-newer-version',
  'journal',
  /** mstsc could not be started. */
  'connection-failed',
  'cancelled',
] as const;
export type NotDoneReason = (typeof notDoneReasons)[number];

export const notApplicableReasons = [
  'nothing-to-change',
  'policy-decides',
  'not-known',
  'too-broad',
] as const;

export const journalProblems = [
  'busy',
  'access-denied',
  'read-only',
  'disk-full',
  'unsafe',
  'in-the-way',
  'too-large',
  'not-recordable',
  'failed',
] as const;

export const operationProblems = [
  'access-denied',
  'gone',
  'blocked-by-policy',
  'failed',
  'no-effect',
  'not-understood',
  'unknown-operation',
  'fault',
] as const;

const ids = z.array(journalIdSchema).max(65_536).readonly();
/** What an undo could not bring back, one thing each. */
const lost = z.array(longText).max(4096).readonly();
/** One sentence or two for a person: what happened, to what, what to do now. */
const message = longText;

const unrestoredSchema = z.strictObject({
  entryId: journalIdSchema,
  target: longText,
  problem: z.enum([...operationProblems, 'changed-since']),
  message,
});
export type UnrestoredThing = z.infer<typeof unrestoredSchema>;
const unrestored = z.array(unrestoredSchema).max(4096).readonly();

/** Why a plan did not get to its end. */
const failureSchema = z.discriminatedUnion('failure', [
  z.strictObject({
    failure: z.literal('operation'),
    fix: z.string().max(64),
    stage: z.enum(['capture', 'apply', 'verify']),
    problem: z.enum(operationProblems),
  }),
  z.strictObject({ failure: z.literal('journal') }),
  z.strictObject({ failure: z.literal('cancelled') }),
]);

const rolledBack = { planIds: ids, because: failureSchema, lost, message };

/** How a request ended. Each has its code and a text; the same over the helper's pipe, in the app and in JSON. */
export const repairOutcomeSchema = z.discriminatedUnion('outcome', [
  /** The fixes are carried out and verified by their effect. */
  z.strictObject({
    outcome: z.literal('completed'),
    /** One for each scope that took part, newest last. */
    planIds: ids,
    entryIds: ids,
    restartNeeded: z.boolean(),
    message,
  }),
  /** mstsc was started; nothing was changed. */
  z.strictObject({ outcome: z.literal('connection-started'), message }),
  /** It failed or was cancelled, and everything is what it was, but for what is `lost`. */
  z.strictObject({ outcome: z.literal('rolled-back'), ...rolledBack }),
  /** It failed, and not everything could be taken back; it is offered again at the next start. */
  z.strictObject({ outcome: z.literal('partly-rolled-back'), ...rolledBack, unrestored }),
  z.strictObject({
    outcome: z.literal('undone'),
    entryIds: ids,
    lost,
    restartNeeded: z.boolean(),
    message,
  }),
  /** Some of it is as the fix left it, or as somebody changed it since; it can be undone later. */
  z.strictObject({
    outcome: z.literal('partly-undone'),
    entryIds: ids,
    lost,
    unrestored,
    restartNeeded: z.boolean(),
    message,
  }),
  /** Work that was cut short is put right. */
  z.strictObject({ outcome: z.literal('recovered'), lost, message }),
  z.strictObject({ outcome: z.literal('partly-recovered'), lost, unrestored, message }),
  /** Nothing was unfinished, or due. */
  z.strictObject({ outcome: z.literal('nothing-to-do'), message }),
  /** Nothing was changed. */
  z.strictObject({
    outcome: z.literal('not-done'),
    reason: z.enum(notDoneReasons),
    /** With `not-applicable` only. */
    applicability: z.enum(notApplicableReasons).optional(),
    /** With `journal` only. */
    journalProblem: z.enum(journalProblems).optional(),
    message,
  }),
  /** The helper was lost in the middle: it finishes or takes back what it began; the history tells which. */
  z.strictObject({
    outcome: z.literal('lost-sight'),
    reason: z.enum(['connection-lost', 'timed-out']),
    message,
  }),
]);
export type RepairOutcome = z.infer<typeof repairOutcomeSchema>;
