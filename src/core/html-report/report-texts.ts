import type { CheckId, FixId } from '../../shared/ids.ts';
import type { Language } from '../../shared/language.ts';
import { englishPathWords } from '../../shared/path-picture/path-words.ts';
import type { PathWords } from '../../shared/path-picture/path-words.ts';
import type { Translator } from '../../shared/translation/translator.ts';

/** What the catalogue says of things that a report names by their ids, in English. */
export interface CatalogueTexts {
  checkTitle(id: CheckId): string;
  /** null: this version has no such repair. */
  fixTitle(id: FixId): string | null;
}

/** The language in which a report is written for people. */
export interface ReportLanguage {
  readonly language: Language;
  /** What the report says in English, in this language; null: English itself, which is written as it is. */
  readonly say: Translator | null;
  readonly pathWords: PathWords;
}

export const reportInEnglish: ReportLanguage = { language: 'en', say: null, pathWords: englishPathWords };

export interface ReportTexts extends CatalogueTexts, ReportLanguage {}
