import type { MarkupElement } from '../../shared/markup/element.ts';

/** Elements of the report. None of them can run, load, link to or send anything. */
export type HtmlTag =
  | 'html'
  | 'head'
  | 'meta'
  | 'title'
  | 'body'
  | 'header'
  | 'main'
  | 'footer'
  | 'section'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'p'
  | 'ul'
  | 'ol'
  | 'li'
  | 'dl'
  | 'dt'
  | 'dd'
  | 'div'
  | 'span'
  | 'strong'
  | 'table'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td'
  | 'details'
  | 'summary';

type Child = MarkupElement | string | null;

/** An element; children that are null are left out. */
export function html(
  tag: HtmlTag,
  attributes: Readonly<Record<string, string | number>> | null,
  ...children: readonly (Child | readonly Child[])[]
): MarkupElement {
  const present = children.flat().filter((child) => child !== null);
  return { tag, attributes: attributes ?? {}, children: present };
}
