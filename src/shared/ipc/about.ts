import { z } from 'zod';
import { shortText } from '../limits.ts';

export const aboutSchema = z.object({
  version: z.string().max(64),
  /** What it runs on, such as Electron, Chromium and Node, in the order to show. */
  runtimes: z.array(z.object({ name: shortText, version: shortText })).max(16),
  /** Every package that the app carries. */
  licences: z
    .array(
      z.object({
        name: shortText,
        version: shortText,
        licence: shortText,
        /** The text of the licence; empty when the package brings none. */
        text: z.string().max(65_536),
      }),
    )
    .max(1000),
});
export type About = z.infer<typeof aboutSchema>;
