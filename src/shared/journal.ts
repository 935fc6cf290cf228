import { z } from 'zod';
import { isoDate, longText, shortText } from './limits.ts';

/**
 * The records of the journal, version 1. The journal is what makes an undo possible: each record is on the disk
 * before the change that it describes. Fields may be added, never renamed or removed; a new kind of record needs
 * a new version. Every version keeps `version`, `sequence` and `at`, and calls ids by the names used here.
 */

export const journalVersion = 1;

/** Who carries a fix out: the app itself for the signed-in user, or the elevated helper for the machine. */
export const journalScopes = ['user', 'machine'] as const;
export type JournalScope = (typeof journalScopes)[number];

/** Plain data. Images travel through the journal unchanged, names such as `__proto__` included. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

// The text was parsed as JSON, so it is JSON: a validator that walks it would copy it, and change it where a
// registry value has the name of a JavaScript built-in.
const json = z.custom<Json>((value) => value !== undefined);

/** Ids are random, 64 bits in lower-case hex. */
export const journalIdSchema = z.string().regex(/^[0-9a-f]{16}$/u, 'an id of 16 hex digits expected');
const id = journalIdSchema;
const idList = z.array(id).min(1).max(65_536).readonly();
/** Ids of fixes and operation kinds stay readable for a program that does not know them yet. */
const name = z.string().regex(/^[a-z0-9-]{1,64}$/u, 'an id such as disable-udp expected');
const operationIndex = z.int().min(0).max(255);

/**
 * A secret inside an image: encrypted by Windows for one account or one machine (CryptProtectData). The journal
 * never holds a secret in any other form.
 */
export const protectedSecretSchema = z.object({
  protectedBy: z.literal(['dpapi-user', 'dpapi-machine']),
  base64: z.base64().max(65_536),
});
export type ProtectedSecret = z.infer<typeof protectedSecretSchema>;

/** Who asked for it. `account` is for people: a name, or a security identifier where there is no name. */
export const actorSchema = z.object({
  account: shortText,
  program: z.enum(['app', 'command-line', 'helper']),
  programVersion: z.string().max(64),
  processId: z.int().min(0).max(0xffffffff),
});
export type Actor = z.infer<typeof actorSchema>;

/** How much of a change can be taken back: computed from what was there, told before anything is done. */
export const reversibilitySchema = z.discriminatedUnion('how', [
  z.object({ how: z.literal('fully') }),
  /** What an undo cannot bring back, one thing each. */
  z.object({ how: z.literal('partly'), lost: z.array(longText).min(1).max(64).readonly() }),
  z.object({ how: z.literal('no'), why: longText }),
]);
export type Reversibility = z.infer<typeof reversibilitySchema>;

const record = <Kind extends string, Fields extends z.ZodRawShape>(kind: Kind, fields: Fields) =>
  z.object({
    version: z.literal(journalVersion),
    /** Counts up by one from 1, so that a missing record shows. */
    sequence: z.int().min(1),
    at: isoDate,
    kind: z.literal(kind),
    ...fields,
  });
const operation = { entryId: id, operation: operationIndex };

export const journalRecordSchema = z.discriminatedUnion('kind', [
  // --- a plan: one or more fixes, carried out as a whole or not at all
  record('plan-started', {
    planId: id,
    scope: z.enum(journalScopes),
    actor: actorSchema,
    /** One entry for each fix, in the order in which they run. */
    entries: z
      .array(z.object({ entryId: id, fix: name, parameters: json }))
      .min(1)
      .max(64)
      .readonly(),
  }),
  /** The plan is to be undone by itself at `until`; null: no longer. The last such record counts. */
  record('time-boxed', { planId: id, until: isoDate.nullable() }),
  record('step-started', { planId: id, entryId: id, operationCount: z.int().min(1).max(256) }),
  /** What was there before. On the disk before the operation is applied. */
  record('operation-captured', {
    planId: id,
    fix: name,
    ...operation,
    operationKind: name,
    request: json,
    /** The thing that changes, for people; the same text always means the same thing. */
    target: longText,
    before: json,
    reversibility: reversibilitySchema,
  }),
  /** What is there since: an undo compares with this. */
  record('operation-applied', { ...operation, after: json, restartNeeded: z.boolean() }),
  record('operation-verified', operation),
  record('step-finished', { entryId: id }),
  record('plan-finished', { planId: id, restartNeeded: z.boolean() }),

  // --- a plan that failed, or was cut short
  record('roll-back-started', {
    planId: id,
    actor: actorSchema,
    reason: z.enum(['failed', 'cancelled', 'interrupted']),
    message: longText,
  }),
  record('rolled-back', { planId: id }),

  // --- an undo, of any number of entries
  record('undo-started', {
    undoId: id,
    actor: actorSchema,
    reason: z.enum(['asked', 'time-is-up']),
    /** In the order in which they are undone. */
    entryIds: idList,
  }),
  record('entry-undone', { undoId: id, entryId: id }),
  /** `complete` is false when something could not be restored, or nobody could decide. */
  record('undo-finished', { undoId: id, complete: z.boolean() }),

  // --- one operation taken back, by a roll-back or an undo
  record('operation-restoring', {
    ...operation,
    /** What the restore is about to overwrite, and why it may. */
    found: json,
    decision: z.enum(['unchanged-since', 'changed-since', 'interrupted']),
  }),
  record('operation-restored', {
    ...operation,
    how: z.enum(['restored', 'restored-partly', 'already-restored', 'gone']),
    lost: z.array(longText).max(64).readonly(),
  }),
  /** `left`: what is there now, null when it could not be read. */
  record('operation-restore-failed', {
    ...operation,
    left: z.object({ image: json }).nullable(),
    message: longText,
  }),
  /** Somebody changed it since, and the answer was to keep that later value. */
  record('operation-kept', { ...operation, found: json }),
]);
export type JournalRecord = z.infer<typeof journalRecordSchema>;
export type JournalRecordKind = JournalRecord['kind'];

type WithoutEnvelope<Record> = Record extends unknown ? Omit<Record, 'version' | 'sequence' | 'at'> : never;
/** A record as the engine hands it over: the journal itself adds version, sequence and time. */
export type JournalEvent = WithoutEnvelope<JournalRecord>;
