import { z } from 'zod';
import { longText } from '../limits.ts';
import { openedReportSchema } from './shown-report.ts';

/**
 * What the app was asked for from outside: by a file that was opened with it or dropped, or by a link. It is shown,
 * never carried out: a check begins when somebody presses the button.
 */
export const launchRequestSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('target'),
    from: z.enum(['link', 'rdp-file', 'command-line']),
    /** As `parseTarget` reads it; validated. */
    target: z.string().max(320),
    /** What else the file says that matters here, such as a gateway; null: nothing. */
    note: longText.nullable(),
  }),
  z.object({ kind: z.literal('report'), opened: openedReportSchema }),
  /** It could not be used; `message` says what it was, and why. */
  z.object({ kind: z.literal('refused'), message: longText }),
]);
export type LaunchRequest = z.infer<typeof launchRequestSchema>;
