import { z } from 'zod';
import { checkIds } from '../ids.ts';
import { longText } from '../limits.ts';
import { checkStatuses } from '../report.ts';

/**
 * Whether a fix did what it was meant for: told from the same checks before and after it, never from its having been
 * carried out.
 * - `improved`: what it changes is right now, and a check that it was meant for still fails.
 * - `no-change`: the checks say what they said before; an undo is offered.
 * - `restart-first`: it counts only after a restart, so nothing can be said yet.
 * - `not-checked`: it could not be checked again, or no check is about it.
 */
export const fixResultSchema = z.object({
  result: z.enum(['fixed', 'improved', 'no-change', 'restart-first', 'not-checked']),
  /** One sentence or two for a person. */
  message: longText,
  checks: z
    .array(
      z.object({
        check: z.enum(checkIds),
        /** null: it did not run. */
        before: z.object({ status: z.enum(checkStatuses), summary: longText }).nullable(),
        after: z.object({ status: z.enum(checkStatuses), summary: longText }).nullable(),
      }),
    )
    .max(checkIds.length),
});
export type FixResult = z.infer<typeof fixResultSchema>;
