import { z } from 'zod';
import { reportId } from './building-blocks.ts';

export const ownerRequestSchema = z.strictObject({ reportId });

/** What to tell the owner of the far computer, and a script for them where one can help. Neither is run here. */
export const ownerTextSchema = z.object({
  text: z.string().max(65_536),
  script: z.object({ name: z.string().max(128), text: z.string().max(262_144) }).nullable(),
});
export type OwnerText = z.infer<typeof ownerTextSchema>;
