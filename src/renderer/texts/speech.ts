import type { Language } from '../../shared/language.ts';
import type { Translator } from '../../shared/translation/translator.ts';

/** What the engine says, in the language of the app. */
export interface Speech {
  /** The text in this language; a text that the tables do not have stays English. */
  readonly say: (english: string) => string;
  readonly isTranslated: (english: string) => boolean;
}

/** As many as a screen with a long history shows; each is translated once. */
const mostRemembered = 4000;

const english: Speech = { say: (text) => text, isTranslated: () => true };
const speeches = new Map<Language, Speech>([['en', english]]);

/** Brings the tables of a language, which nobody else has to load. Without them everything stays English. */
export async function loadSpeech(language: Language): Promise<void> {
  if (speeches.has(language)) return;
  try {
    const { translateToGerman } = await import('../../shared/translation/german.ts');
    speeches.set(language, speechFrom(translateToGerman));
  } catch {
    speeches.set(
      language,
      speechFrom(() => null),
    );
  }
}

/** `loadSpeech` comes first. */
export function speechOf(language: Language): Speech {
  return speeches.get(language) ?? english;
}

function speechFrom(translate: Translator): Speech {
  const known = new Map<string, string | null>();
  const translated = (text: string): string | null => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= mostRemembered) known.clear();
    const now = translate(text);
    known.set(text, now);
    return now;
  };
  return { say: (text) => translated(text) ?? text, isTranslated: (text) => translated(text) !== null };
}
