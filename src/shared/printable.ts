/**
 * Text that came from outside (a server, a file, an argument) made safe for a terminal or a log: without control
 * characters, so that nobody can move the cursor or colour our words, and without the marks that reverse or hide
 * text. What is taken away leaves U+FFFD, so that the reader sees that something was there.
 *
 * Line breaks and tabs become spaces: our own layout decides where a line ends.
 */
export function printable(text: string): string {
  return text.replaceAll(lineBreaks, ' ').replaceAll(unsafe, '\u{FFFD}');
}

/** The same, cut to `maxLength` characters and in quotation marks, for use inside a sentence. */
export function quoted(text: string, maxLength = 60): string {
  const clean = Array.from(printable(text.slice(0, maxLength * 4)));
  const shown = clean.length > maxLength ? [...clean.slice(0, maxLength - 1), '…'] : clean;
  return `"${shown.join('')}"`;
}

const lineBreaks = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/gu;

/**
 * C0 and C1 controls, bidirectional marks, embeddings, overrides and isolates, invisible operators and tags, byte
 * order marks, lone surrogates. The zero-width joiners stay: names in some scripts need them.
 */
const unsafe =
  /[\u0000-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\p{Surrogate}\u{E0000}-\u{E007F}]/gu;

/** Whether `printable` would take something away, line breaks and tabs included. */
export function hasUnsafeCharacter(text: string): boolean {
  return text.search(lineBreaks) >= 0 || text.search(unsafe) >= 0;
}
