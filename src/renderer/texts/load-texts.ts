import i18next from 'i18next';
import type { i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../shared/language.ts';
import { english } from './en/index.ts';
import { german } from './de/index.ts';
import { loadSpeech } from './speech.ts';

/** The catalogue and the speech of the engine, ready before anything is drawn. */
export async function loadTexts(language: Language): Promise<i18n> {
  await loadSpeech(language);
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'texts',
    resources: { en: { texts: english }, de: { texts: german } },
    // React writes texts as text, whatever stands in them.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return i18next;
}

/** What is shown changes once everything of the new language is there. */
export async function changeLanguage(texts: i18n, language: Language): Promise<void> {
  await loadSpeech(language);
  await texts.changeLanguage(language);
}
