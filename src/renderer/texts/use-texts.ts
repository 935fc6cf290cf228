import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { makeFormats } from './formats.ts';
import type { Formats } from './formats.ts';
import type { Translate } from './texts.ts';

/** The texts of the catalogue, and numbers and times as its language writes them. */
export function useTexts(): { readonly t: Translate; readonly formats: Formats } {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  // Our own type knows the names of the texts and costs the compiler little.
  const translate = t as unknown as Translate;
  return {
    t: translate,
    formats: useMemo(() => makeFormats(language, translate('shell.justNow')), [language, translate]),
  };
}
