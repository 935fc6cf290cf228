import { z } from 'zod';
import { milliseconds } from '../limits.ts';

/**
 * Why a fact could not be read.
 * - `access-denied`: it is there, and this user may not see it.
 * - `missing-on-this-edition`: this Windows has no such thing, such as Security Center on a server.
 * - `timed-out`: the system did not answer in the time allowed.
 * - `not-found`: what holds the fact is not there, although this Windows should have it.
 * - `damaged`: it is there, and not in the form that Windows writes.
 * - `unsupported`: this program cannot read it here.
 */
export const readingProblems = [
  'access-denied',
  'missing-on-this-edition',
  'timed-out',
  'not-found',
  'damaged',
  'unsupported',
] as const;
export type ReadingProblem = (typeof readingProblems)[number];

/** The system's own number for the problem, such as a Win32 error code; null when there is none. */
const problemCode = z.int().min(-0x80000000).max(0xffffffff).nullable();

const problem = { state: z.literal('error'), reason: z.enum(readingProblems), code: problemCode };
export const failedReadingSchema = z.object(problem);
export type FailedReading = z.infer<typeof failedReadingSchema>;

/** A fact, or why it could not be read: a part of a group that can fail while the rest of it is known. */
export function reading<Value extends z.ZodType>(value: Value) {
  return z.discriminatedUnion('state', [z.object({ state: z.literal('read'), value }), failedReadingSchema]);
}

/** A whole group of facts, with the time that reading it took. */
export function timedReading<Value extends z.ZodType>(value: Value) {
  const time = { durationMs: milliseconds };
  return z.discriminatedUnion('state', [
    z.object({ state: z.literal('read'), value, ...time }),
    z.object({ ...problem, ...time }),
  ]);
}

export type Reading<Value> = { readonly state: 'read'; readonly value: Value } | FailedReading;
export type TimedReading<Value> = Reading<Value> & { readonly durationMs: number };

/**
 * A DWORD of the registry: its number; null when the value is absent; `damaged` when it is of another type or
 * size, which Windows treats as absent; `access-denied` when it may not be read.
 */
export const registryNumber = z.union([
  z.int().min(0).max(0xffffffff),
  z.null(),
  z.literal(['damaged', 'access-denied']),
]);
export type RegistryNumber = z.infer<typeof registryNumber>;
