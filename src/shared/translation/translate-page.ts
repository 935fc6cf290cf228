import type { CausePage, PageBlock, PageText } from '../cause-page.ts';
import { readMarked, writeMarked } from './marked-text.ts';

/** A heading or a block of a page with its marks, in another language; null where there is no translation. */
export type TranslateText = (text: string) => string | null;

/** The page in another language. What has no translation stays as it is. */
export function translatePage(page: CausePage, translate: TranslateText): CausePage {
  const line = (text: string): string => translate(text) ?? text;
  const running = (parts: readonly PageText[]): readonly PageText[] => {
    const translated = translate(writeMarked(parts));
    return translated === null ? parts : readMarked(translated);
  };
  const block = (one: PageBlock): PageBlock => {
    switch (one.kind) {
      case 'heading':
        return { kind: 'heading', text: line(one.text) };
      case 'paragraph':
        return { kind: 'paragraph', text: running(one.text) };
      case 'list':
      case 'steps':
        return { kind: one.kind, items: one.items.map(running) };
    }
  };
  const sections = page.sections.map(({ title, blocks }) => ({
    title: line(title),
    blocks: blocks.map(block),
  }));
  return { ...page, sections };
}
