import type { MarkupElement } from '../../shared/markup/element.ts';
import type { Translator } from '../../shared/translation/translator.ts';
import { html } from './html.ts';
import type { ReportLanguage } from './report-texts.ts';

/**
 * Attributes of an element that shows names and values of somebody else, which are the same in every language. In
 * English nothing has to be kept from being translated.
 */
export function asItIs({ say }: ReportLanguage): Readonly<Record<string, string>> | null {
  return say === null ? null : { translate: 'no' };
}

/**
 * The element with every text in another language, apart from what is `asItIs` and from pictures, which are drawn in
 * their language. A text that the tables do not have stays English and says so, for screen readers.
 */
export function inLanguage(element: MarkupElement, say: Translator): MarkupElement {
  if (element.tag === 'svg' || element.attributes['translate'] === 'no') return element;
  return {
    ...element,
    children: element.children.map((child) =>
      typeof child === 'string' ? textIn(child, say) : inLanguage(child, say),
    ),
  };
}

function textIn(english: string, say: Translator): MarkupElement | string {
  return say(english) ?? html('span', { lang: 'en' }, english);
}
