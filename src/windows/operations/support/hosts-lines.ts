/**
 * The lines of a hosts file, byte for byte: each character of the text is one byte (latin1), and each line ends with
 * its own line end. What is not understood stays as it is.
 */
export type HostsLines = readonly string[];

/** What a hosts file leads where. */
export interface HostsOverride {
  readonly name: string;
  readonly address: string;
}

/** A line that leads the name to the address, and where it stands. */
export interface OverridingLine {
  readonly index: number;
  readonly line: string;
  /** The line before it; null: it is the first. */
  readonly previous: string | null;
}

export function splitLines(text: string): HostsLines {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/gu) ?? [];
}

export function findOverridingLines(lines: HostsLines, override: HostsOverride): OverridingLine[] {
  return lines.flatMap((line, index) =>
    withoutName(line, override) === line ? [] : [{ index, line, previous: lines[index - 1] ?? null }],
  );
}

/** Takes the name off its lines; a line that has no other name goes. */
export function removeOverride(lines: HostsLines, override: HostsOverride): string[] {
  return lines.flatMap((line) => withoutName(line, override) ?? []);
}

/**
 * Puts lines back that {@link removeOverride} took or changed. Where nothing else was changed since, every byte is in
 * its place again; otherwise each goes to the nearest place that still looks like its own.
 */
export function restoreOverride(
  lines: HostsLines,
  override: HostsOverride,
  before: readonly OverridingLine[],
): string[] {
  const result = removeOverride(lines, override);
  for (const { index, line, previous } of before) {
    const changed = withoutName(line, override);
    const place = changed === null ? null : nearest(result, index, (at) => result[at] === changed);
    if (place === null) insert(result, line, index, previous);
    else result[place] = line;
  }
  return result.map((line, at) => endedBefore(result[at + 1], line));
}

/** Line ends stay as they were until every line is in: the next line to come finds its place by them. */
function insert(lines: string[], line: string, index: number, previous: string | null): void {
  const followsPrevious = (at: number): boolean => (lines[at - 1] ?? null) === previous;
  const place = nearest([...lines, ''], index, followsPrevious) ?? Math.min(index, lines.length);
  lines.splice(place, 0, line);
}

/** The line with an end that keeps it apart from the next one: a bare CR before LF would make one end of both. */
function endedBefore(next: string | undefined, line: string): string {
  if (next === undefined) return line;
  if (!hasLineEnd(line)) return `${line}\r\n`;
  return line.endsWith('\r') && next.startsWith('\n') ? `${line}\n` : line;
}

function nearest(lines: HostsLines, index: number, fits: (at: number) => boolean): number | null {
  for (let distance = 0; distance < lines.length + index; distance += 1) {
    const place = [index - distance, index + distance].find((at) => at >= 0 && at < lines.length && fits(at));
    if (place !== undefined) return place;
  }
  return null;
}

function hasLineEnd(line: string): boolean {
  return /[\r\n]$/u.test(line);
}

const byteOrderMark = '\xEF\xBB\xBF';
/** Only what separates words in a hosts file: other white space of Unicode may be part of a name's bytes. */
const word = /[^ \t\v\f\r\n]+/gu;

/** The line without the name, the line itself when it does not lead it there, or null when no name would be left. */
function withoutName(line: string, { name, address }: HostsOverride): string | null {
  const start = line.startsWith(byteOrderMark) ? byteOrderMark.length : 0;
  const comment = line.indexOf('#');
  const content = line.slice(start, comment === -1 ? line.length : comment);
  const [first, ...names] = Array.from(content.matchAll(word), (match) => ({
    text: match[0],
    from: start + match.index,
    to: start + match.index + match[0].length,
  }));
  const meant = lowerCase(toBytes(name));
  const found = names.filter(({ text }) => lowerCase(text) === meant);
  if (first?.text !== address || found.length === 0) return line;
  if (found.length === names.length) return null;
  return found.toReversed().reduce((rest, { from, to }) => {
    const head = rest.slice(0, from).replace(/[ \t\v\f]+$/u, '');
    return head + rest.slice(to);
  }, line);
}

function toBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** Of the letters that names are made of; a byte of another letter is no letter by itself. */
function lowerCase(bytes: string): string {
  return bytes.replaceAll(/[A-Z]/gu, (letter) => letter.toLowerCase());
}
