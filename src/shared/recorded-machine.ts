import { z } from 'zod';
import { clientFactsSchema } from './client-facts/index.ts';
import { reading } from './client-facts/reading.ts';
import { hardwareSchema } from './hardware.ts';
import { byteCount, isoDate, shortText } from './limits.ts';

/** Which computer the facts are about. */
export const machineSchema = z.object({
  platform: z.string().max(32),
  os: shortText,
  hostRole: z.boolean(),
  /** Logical cores: what the system can run at once. */
  processor: z.object({ model: shortText, logicalCores: z.int().min(1).max(4096) }).optional(),
  memory: z.object({ totalBytes: byteCount, freeBytes: byteCount }).optional(),
  /** Since the system was started; a fast start of Windows counts on. */
  uptimeSeconds: z.int().min(0).max(10_000_000_000).optional(),
  /** As far as it was known when the check ended. Absent where it is not asked for, as with `--network-only`. */
  hardware: reading(hardwareSchema).optional(),
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
