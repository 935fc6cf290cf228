import { defaultSettings, settingsSchema } from '../../shared/ipc/settings.ts';
import type { Settings } from '../../shared/ipc/settings.ts';
import { readJsonFile, writeJsonFile } from '../json-file.ts';

export interface SettingsFile {
  readonly current: () => Settings;
  /** Takes effect at once. Rejects when the file cannot be written; then they hold until the end of the session. */
  readonly change: (changes: Partial<Settings>) => Promise<Settings>;
}

/** The settings as they were left. What is missing or not valid in the file has its default; the rest is kept. */
export async function openSettings(path: string): Promise<SettingsFile> {
  let settings = readSettings(await readJsonFile(path));
  let writing: Promise<void> = Promise.resolve();
  return {
    current: () => settings,
    async change(changes) {
      settings = { ...settings, ...changes };
      const written = settings;
      // One after the other: two writes at once would move each other's file in.
      writing = writing.catch(() => undefined).then(() => writeJsonFile(path, written));
      await writing;
      return settings;
    },
  };
}

function readSettings(document: unknown): Settings {
  if (typeof document !== 'object' || document === null) return defaultSettings;
  const valid = Object.entries(settingsSchema.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse((document as Readonly<Record<string, unknown>>)[name]);
    return parsed.success ? [[name, parsed.data] as const] : [];
  });
  return { ...defaultSettings, ...Object.fromEntries(valid) };
}
