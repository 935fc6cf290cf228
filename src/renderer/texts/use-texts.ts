import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/language.ts';
import { makeFormats } from './formats.ts';
import type { Formats } from './formats.ts';
import { speechOf } from './speech.ts';
import type { Speech } from './speech.ts';
import type { Translate } from './texts.ts';

interface LanguageOfTheApp {
  readonly language: Language;
  readonly t: Translate;
  /** Numbers and times as the language writes them. */
  readonly formats: Formats;
  /** For what comes from the engine; `Said` shows it. */
  readonly speech: Speech;
}

/** The texts of the catalogue, and what the engine says, in the language of the app. */
export function useTexts(): LanguageOfTheApp {
  const { t, i18n } = useTranslation();
  // `loadTexts` takes no other.
  const language = i18n.language as Language;
  // Our own type knows the names of the texts and costs the compiler little.
  const translate = t as unknown as Translate;
  return {
    language,
    t: translate,
    speech: speechOf(language),
    formats: useMemo(() => makeFormats(language, translate('shell.justNow')), [language, translate]),
  };
}
