import type { CausePage } from '../shared/cause-page.ts';
import type { CauseId } from '../shared/ids.ts';
import type { Language } from '../shared/language.ts';

/** The page of a cause; null for one that has none. Pages and translations are loaded when the first one is wanted. */
export async function causePage(id: CauseId, language: Language): Promise<CausePage | null> {
  const { causePages } = await import('../catalog/cause-pages.ts');
  const page = causePages.find((each) => each.id === id) ?? null;
  if (page === null || language === 'en') return page;
  const { translatePageToGerman } = await import('../shared/translation/german-pages.ts');
  const { translatePage } = await import('../shared/translation/translate-page.ts');
  return translatePage(page, translatePageToGerman);
}
