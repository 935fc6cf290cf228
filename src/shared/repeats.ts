import { z } from 'zod';
import { breakKinds } from './facts.ts';
import { phases } from './ids.ts';
import { byteCount, isoDate, milliseconds } from './limits.ts';
import { repeatBounds } from './repeat-bounds.ts';

/**
 * One round of a repeated check: how one connection of its own went.
 * - `reached`: it came as far as the sign-in. `failed`: it did not. `unknown`: this side could not find out.
 */
export const repeatRoundSchema = z.object({
  startedAt: isoDate,
  durationMs: milliseconds,
  outcome: z.enum(['reached', 'failed', 'unknown']),
  /** Where it failed, in the order of `phases`; null when it did not. */
  phase: z.enum(phases).nullable(),
  /** How it failed; `answered`: the server itself said no. null when it did not fail, or when nothing broke. */
  how: z.enum([...breakKinds, 'answered']).nullable(),
  /** SYN to SYN+ACK; null when nothing answered. */
  roundTripMs: milliseconds.nullable(),
  /** Of the break: since the start of its phase, with how many bytes, after how long a silence. */
  afterMs: milliseconds.nullable(),
  afterBytes: byteCount.nullable(),
  quietMs: milliseconds.nullable(),
});
export type RepeatRound = z.infer<typeof repeatRoundSchema>;

/** What `check --repeat` adds to a report. */
export const repeatsSchema = z.object({
  /** Rounds that were asked for; fewer were run when somebody stopped it. */
  planned: z.int().min(repeatBounds.least).max(repeatBounds.most),
  /** Between the end of a round and the start of the next. */
  pauseMs: milliseconds,
  rounds: z.array(repeatRoundSchema).max(repeatBounds.most),
});
export type Repeats = z.infer<typeof repeatsSchema>;
