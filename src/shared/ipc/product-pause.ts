import { z } from 'zod';
import { longText, shortText } from '../limits.ts';

/** How to try once without a security product that was found. It is paused in its own window, never by us. */
export const productPauseSchema = z.object({
  product: shortText,
  /** Who can do it: the person at this computer, or whoever manages the product. */
  by: z.enum(['user', 'administrator']),
  steps: z.array(longText).max(16),
  /** How to switch it on again. */
  undo: longText,
});
export type ShownProductPause = z.infer<typeof productPauseSchema>;
