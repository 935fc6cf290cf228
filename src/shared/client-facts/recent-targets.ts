import { z } from 'zod';
import { hostText, userText } from './personal.ts';

/** What this user connected to before, by `HKCU\Software\Microsoft\Terminal Server Client`. */
export const recentTargetsSchema = z.object({
  /** MRU0 to MRU9 of `Default`, the latest first, as typed. */
  recent: z.array(hostText).max(10),
  /** UsernameHint below `Servers`. */
  userNames: z.array(z.object({ host: hostText, userName: userText })).max(1000),
});
export type RecentTargets = z.infer<typeof recentTargetsSchema>;
