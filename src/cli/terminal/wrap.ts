import { printable } from '../../shared/printable.ts';
import { displayWidth } from './display-width.ts';

/**
 * Breaks a text into lines of at most `width` columns, between words where it can and inside a word that is longer
 * than a line. The text is made printable first, so every line is safe for a terminal. Never returns an empty list.
 */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(1, width);
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text).split(/ +/u)) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (displayWidth(joined) <= room) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const character of word) {
      if (line !== '' && displayWidth(line + character) > room) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

/** The same with `first` before the first line and `rest` before the others; both count towards the width. */
export function wrapWith(first: string, rest: string, text: string, width: number): string[] {
  const indent = Math.max(displayWidth(first), displayWidth(rest));
  return wrap(text, width - indent).map((line, index) => (index === 0 ? first : rest) + line);
}
