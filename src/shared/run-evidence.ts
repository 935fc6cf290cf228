import { z } from 'zod';
import { breakKinds } from './facts.ts';
import { phases } from './ids.ts';
import type { RunCheckId } from './ids.ts';
import { byteCount, milliseconds } from './limits.ts';
import { repeatBounds } from './repeat-bounds.ts';

/** The evidence of the checks of a run as a whole, under the same rules as in `evidence.ts`. */

/**
 * Where a disconnect code points.
 * - `closed`: the connection was closed from there, which fits almost everything before the sign-in.
 * - `timed-out`: somebody waited in vain. `security`: TLS or the protocol’s own encryption.
 */
export const reportedPlaces = [
  'name',
  'tcp',
  'timed-out',
  'closed',
  'security',
  'certificate',
  'sign-in',
  'licensing',
] as const;
export type ReportedPlace = (typeof reportedPlaces)[number];

const code = z.int().min(0).max(0xffffffff);
export const reportedErrorEvidence = z.object({
  code: code.nullable(),
  extendedCode: code.nullable(),
  /** null: the code is in no list, or says nothing of a place. */
  pointsTo: z.enum(reportedPlaces).nullable(),
});

const roundCount = z.int().min(0).max(repeatBounds.most);
export const repeatedAttemptsEvidence = z.object({
  planned: roundCount,
  /** Rounds whose outcome is known. */
  known: roundCount,
  reached: roundCount,
  failed: roundCount,
  /** Of the known ones, from 0 to 1; null when none is known. */
  failedShare: z.number().min(0).max(1).nullable(),
  pauseMs: milliseconds,
  roundTripMedianMs: milliseconds.nullable(),
  roundTripLargestMs: milliseconds.nullable(),
  /** Mean difference from one round to the next (RFC 3550, 6.4.1, without its smoothing). */
  roundTripJitterMs: milliseconds.nullable(),
  /** The ways in which rounds failed, the most frequent first. */
  failures: z
    .array(
      z.object({
        phase: z.enum(phases),
        how: z.enum([...breakKinds, 'answered']).nullable(),
        count: roundCount,
        /** Shortest and longest silence before the break; null when nothing broke. */
        quietLeastMs: milliseconds.nullable(),
        quietMostMs: milliseconds.nullable(),
        /** The most bytes that came before it. */
        afterMostBytes: byteCount.nullable(),
      }),
    )
    .max(repeatBounds.most),
});

export const runEvidenceSchemas = {
  'reported-error': reportedErrorEvidence,
  'repeated-attempts': repeatedAttemptsEvidence,
} as const satisfies Record<RunCheckId, z.ZodType>;
