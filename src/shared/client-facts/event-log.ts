import { z } from 'zod';
import { isoDate } from '../limits.ts';
import { personal } from './personal.ts';

const eventValue = personal(z.string().max(512), 'event-value');

/** One record of `Microsoft-Windows-TerminalServices-RDPClient/Operational`, as its XML has it. */
export const clientEventSchema = z.object({
  eventId: z.int().min(0).max(0xffff),
  recordedAt: isoDate,
  /** `Correlation/@ActivityID` in lower case without braces: the same for all events of one attempt. */
  activityId: z.string().max(64).nullable(),
  /** `EventData` in order; `name` is empty where the XML gives none. Values may name the host. */
  data: z.array(z.object({ name: z.string().max(64), value: eventValue })).max(16),
});
export type ClientEvent = z.infer<typeof clientEventSchema>;

export const eventLogSchema = z.object({
  /** Whether Windows records these events at all. */
  enabled: z.boolean(),
  /** The latest, oldest first. */
  events: z.array(clientEventSchema).max(500),
});
export type EventLog = z.infer<typeof eventLogSchema>;
