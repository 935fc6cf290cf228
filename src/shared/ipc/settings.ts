import { z } from 'zod';
import { languages } from '../language.ts';

export const themes = ['system', 'light', 'dark', 'high-contrast'] as const;
export const languageChoices = ['system', ...languages] as const;

/** What is taken out of a report before it is saved; true: taken out. */
export const redactionSchema = z.strictObject({
  names: z.boolean(),
  addresses: z.boolean(),
  users: z.boolean(),
  domain: z.boolean(),
  thumbprints: z.boolean(),
});
export type Redaction = z.infer<typeof redactionSchema>;

/** What a person can set, and what is kept between two starts. */
export const settingsSchema = z.strictObject({
  theme: z.enum(themes),
  language: z.enum(languageChoices),
  /** For a whole check, in milliseconds. */
  checkTimeoutMs: z.int().min(1000).max(120_000),
  /** Only the way there, without this computer. */
  networkOnly: z.boolean(),
  redaction: redactionSchema,
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  theme: 'system',
  language: 'system',
  checkTimeoutMs: 15_000,
  networkOnly: false,
  redaction: { names: false, addresses: false, users: false, domain: false, thumbprints: false },
};
