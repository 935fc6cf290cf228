import { z } from 'zod';
import { readingProblems } from '../client-facts/reading.ts';
import { isoDate, longText, shortText } from '../limits.ts';
import { repairPolicySchema } from '../repair/repair-policy.ts';
import { launchRequestSchema } from './launch.ts';
import { settingsSchema } from './settings.ts';

/** Known at once, so that the first screen needs to wait for nothing. */
export const startInformationSchema = z.object({
  version: z.string().max(64),
  /** As Node names it: `win32`, `linux`. */
  platform: z.string().max(32),
  /** `preview`: in the window of a browser, because Electron's own program is not there. */
  shell: z.enum(['electron', 'preview']),
  /** The name of the recorded computer that stands in for this one; null: it is really this one. */
  practiceComputer: shortText.nullable(),
  /** BCP 47, of the system: `de-DE`. */
  systemLanguage: z.string().max(64),
  settings: settingsSchema,
  /** What the app was started for. The same comes later as `launch/requested`. */
  launch: launchRequestSchema.nullable(),
  /** The interface ended unexpectedly and was started again. */
  restartedAfterCrash: z.boolean(),
});
export type StartInformation = z.infer<typeof startInformationSchema>;

/** What can be changed on this computer; the first screen does not need it. */
export const computerSchema = z.object({
  repair: z.object({
    /** Whether anything can be changed here at all: on Windows, and on a practice computer. */
    possible: z.boolean(),
    /** Whether an administrator's consent can be asked for. */
    elevation: z.boolean(),
  }),
  policy: repairPolicySchema,
});

/** What Remote Desktop itself remembers on this computer; takes a moment to read. */
export const recentSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('read'),
    /** The latest first, as typed. */
    targets: z.array(z.string().max(512)).max(10),
    lastFailure: z
      .object({
        /** null when the log does not tell. */
        target: z.string().max(512).nullable(),
        at: isoDate,
        code: z.int().min(0).max(0xffffffff),
        hex: z.string().max(16),
        /** One line: what the code means, without a cause. */
        title: longText,
        meaning: longText,
      })
      .nullable(),
  }),
  /** Such as on Linux. */
  z.object({ state: z.literal('not-here') }),
  z.object({ state: z.literal('error'), reason: z.enum(readingProblems) }),
]);
export type Recent = z.infer<typeof recentSchema>;
