import { reportInEnglish } from '../core/html-report/report-texts.ts';
import type { ReportLanguage } from '../core/html-report/report-texts.ts';
import type { Language } from '../shared/language.ts';
import { germanPathWords } from '../shared/path-picture/german-path-words.ts';

/** How a report is written in a language. The tables are loaded when the first report in theirs is wanted. */
export async function reportLanguage(language: Language): Promise<ReportLanguage> {
  if (language === 'en') return reportInEnglish;
  const { translateDocumentToGerman } = await import('../shared/translation/german-documents.ts');
  return { language, say: translateDocumentToGerman, pathWords: germanPathWords };
}
