import type { Settings } from '../../shared/ipc/settings.ts';

/** The languages that are shipped. */
export type Language = 'en' | 'de';

/** The language for a setting; `system` follows the system where its language is shipped, else it is English. */
export function chooseLanguage(setting: Settings['language'], systemLanguage: string): Language {
  if (setting !== 'system') return setting;
  return /^de(?:-|$)/iu.test(systemLanguage) ? 'de' : 'en';
}
