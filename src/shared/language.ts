/** The languages that are shipped. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** The language for a setting; `system` follows the system where its language is shipped, else it is English. */
export function chooseLanguage(setting: Language | 'system', systemLanguage: string): Language {
  if (setting !== 'system') return setting;
  return /^de(?:-|$)/iu.test(systemLanguage) ? 'de' : 'en';
}
