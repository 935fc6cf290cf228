import type { App } from 'electron';

/** The language that the person prefers in the system, as a tag of BCP 47. */
export function systemLanguage(app: Pick<App, 'getPreferredSystemLanguages' | 'getLocale'>): string {
  return app.getPreferredSystemLanguages()[0] ?? app.getLocale();
}
