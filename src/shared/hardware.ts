import { z } from 'zod';
import { shortText } from './limits.ts';

/** What kind of computer it is: nothing by which one could be told from another of its kind. */
export const hardwareSchema = z.object({
  manufacturer: shortText.nullable(),
  model: shortText.nullable(),
  isVirtual: z.boolean(),
  /** What runs a virtual computer, such as `VMware`; null when it is none, or not known. */
  virtualHost: shortText.nullable(),
});
export type Hardware = z.infer<typeof hardwareSchema>;
