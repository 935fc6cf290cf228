/**
 * A piece of HTML or SVG as data. What writes it escapes every text and value, so nothing that came from outside can
 * become markup. Attribute names are React's (`className`, `strokeWidth`), so that React can take them as they are.
 */
export interface MarkupElement<Tag extends string = string> {
  readonly tag: Tag;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (MarkupElement<Tag> | string)[];
}

/** Elements of the pictures. Nothing among them can load or run anything. */
export type SvgTag = 'svg' | 'g' | 'circle' | 'line' | 'path' | 'rect' | 'text' | 'tspan' | 'title' | 'desc';
export type SvgElement = MarkupElement<SvgTag>;
