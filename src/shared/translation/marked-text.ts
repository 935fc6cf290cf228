import type { PageText } from '../cause-page.ts';
import { causeIds } from '../ids.ts';
import type { CauseId } from '../ids.ts';

/** Running text of a page: code, links to other causes and to documents, and the words between. */
export type MarkedText = readonly {
  readonly text: string;
  readonly code?: true | undefined;
  readonly cause?: CauseId | undefined;
  readonly to?: string | undefined;
}[];

/** As in Markdown, so that a text can be looked up and translated as a whole. */
export function writeMarked(parts: MarkedText): string {
  return parts
    .map(({ text, code, cause, to }) => {
      if (code === true) return `\`${text}\``;
      const target = cause ?? to;
      return target === undefined ? text : `[${text}](${target})`;
    })
    .join('');
}

const mark = /`(?<code>[^`]+)`|\[(?<link>[^\]]+)\]\((?<target>[^)]+)\)/gu;

/** What `writeMarked` wrote. */
export function readMarked(text: string): readonly PageText[] {
  const parts: PageText[] = [];
  let end = 0;
  for (const match of text.matchAll(mark)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    end = match.index + match[0].length;
    const { code, link = '', target = '' } = match.groups ?? {};
    const cause = causeIds.find((id) => id === target);
    if (code !== undefined) parts.push({ text: code, code: true });
    else parts.push(cause === undefined ? { text: link, to: target } : { text: link, cause });
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}
