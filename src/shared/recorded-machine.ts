import { z } from 'zod';
import { clientFactsSchema } from './client-facts/index.ts';
import { isoDate, shortText } from './limits.ts';

/** Which computer the facts are about. */
export const machineSchema = z.object({
  platform: z.string().max(32),
  os: shortText,
  hostRole: z.boolean(),
  /** Only when the facts of this computer were recorded earlier, here or on another one. */
  recordedAt: isoDate.optional(),
});

/** The state of one computer in a file of its own, so that its checks can be run anywhere. */
export const recordedMachineSchema = z.object({
  schemaVersion: z.literal(1),
  recordedAt: isoDate,
  machine: machineSchema.omit({ recordedAt: true }),
  client: clientFactsSchema,
});
export type RecordedMachine = z.infer<typeof recordedMachineSchema>;
