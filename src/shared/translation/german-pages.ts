import { pages } from './de/pages.ts';

/** A heading or a block of a page of a cause, with its marks (`marked-text.ts`); null where there is no German. */
export function translatePageToGerman(text: string): string | null {
  return Object.hasOwn(pages, text) ? (pages[text] ?? null) : null;
}
