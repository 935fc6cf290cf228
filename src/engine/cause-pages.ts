import type { CausePage } from '../shared/cause-page.ts';
import type { CauseId } from '../shared/ids.ts';

/** The page of a cause; null for one that has none. The pages are loaded when the first one is wanted. */
export async function causePage(id: CauseId): Promise<CausePage | null> {
  const { causePages } = await import('../catalog/cause-pages.ts');
  return causePages.find((page) => page.id === id) ?? null;
}
