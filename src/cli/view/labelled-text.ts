import type { Screen, Tone } from '../terminal/screen.ts';
import { wrapWith } from '../terminal/wrap.ts';

const indent = '  ';

/** A heading of its own line, then one item each; nothing when there are none. */
export function section(title: string, items: readonly string[], screen: Screen): string[] {
  if (items.length === 0) return [];
  const { bullet } = screen.marks;
  return [
    `${indent}${screen.paint('heading', title)}`,
    ...items.flatMap((item) => wrapWith(`${indent}${bullet} `, `${indent}  `, item, screen.width)),
  ];
}

/** A sentence below its label. */
export function paragraph(title: string, text: string, screen: Screen): string[] {
  return [
    `${indent}${screen.paint('heading', title)}`,
    ...wrapWith(`${indent}${indent}`, `${indent}${indent}`, text, screen.width),
  ];
}

/** A line that says how something ended: a mark, and words that say the same. */
export function markedLine(mark: string, tone: Tone, text: string, screen: Screen): string[] {
  return wrapWith(`${mark} `, indent, text, screen.width).map((line, index) =>
    index === 0 ? `${screen.paint(tone, mark)}${line.slice(mark.length)}` : line,
  );
}
