/**
 * Columns that a text takes on a terminal: combining marks take none, East Asian wide characters and emoji two
 * (Unicode TR 11, by block). Expects text without control characters and escape sequences.
 */
export function displayWidth(text: string): number {
  if (/^[\u0020-\u007E]*$/u.test(text)) return text.length;
  let width = 0;
  for (const character of text)
    width += /^[\p{M}\u200C\u200D]$/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

const wide =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1FAFF}\u{20000}-\u{3FFFD}]$/u;

/** The text filled with spaces to `width` columns; a longer one stays as it is. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** The text cut to `width` columns; where something is cut off, `ending` stands in its place. */
export function cutTo(text: string, width: number, ending: string): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (displayWidth(kept + character) > width - displayWidth(ending)) break;
    kept += character;
  }
  return displayWidth(ending) <= width ? kept + ending : kept;
}
