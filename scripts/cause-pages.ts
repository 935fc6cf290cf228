import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import type { Token, Tokens } from 'marked';
import type { CausePage, PageBlock, PageText } from '../src/shared/cause-page.ts';
import { causeIds } from '../src/shared/ids.ts';
import type { CauseId } from '../src/shared/ids.ts';
import { root } from './pinned-tools.ts';

/** Every page has these, in this order. */
export const pageSections = [
  'What it is',
  'How it looks',
  'How to prove it by hand',
  'How to repair it',
  'What it is often mistaken for',
  'Sources',
] as const;

export function causePageFile(id: CauseId): string {
  return join(root, 'docs', 'causes', `${id}.md`);
}

/** All pages, read from docs/causes. Throws where one has not the shape that the app can show. */
export function readCausePages(): CausePage[] {
  return causeIds.map((id) => readCausePage(id, readFileSync(causePageFile(id), 'utf8')));
}

export function readCausePage(id: CauseId, markdown: string): CausePage {
  const tokens = marked.lexer(markdown).filter(({ type }) => type !== 'space');
  const [title, idLine, ...rest] = tokens;
  if (title?.type !== 'heading' || (title as Tokens.Heading).depth !== 1)
    refuse(id, 'does not begin with its title');
  if (idLine?.type !== 'paragraph' || idLine.raw.trim() !== `Id in reports: \`${id}\``)
    refuse(id, 'does not state its id');
  const sections: { title: string; blocks: PageBlock[] }[] = [];
  for (const token of rest) {
    if (token.type === 'heading' && (token as Tokens.Heading).depth === 2) {
      sections.push({ title: (token as Tokens.Heading).text, blocks: [] });
    } else {
      const section = sections.at(-1);
      if (section === undefined) refuse(id, 'has text before its first section');
      section.blocks.push(readBlock(id, token));
    }
  }
  return { id, title: (title as Tokens.Heading).text, sections };
}

/** The pages as a module of plain data, for the app and the command line. */
export function causePagesModule(pages: readonly CausePage[]): string {
  return [
    '// Written by scripts/write-cause-pages.ts from docs/causes; do not edit.',
    "import type { CausePage } from '../shared/cause-page.ts';",
    '',
    'export const causePages: readonly CausePage[] = [',
    // A line for each page, so that a change shows where it is.
    ...pages.map((page) => `  ${JSON.stringify(page)},`),
    '];',
    '',
  ].join('\n');
}

/** The list of all pages for people who read the repository. */
export function causeIndex(pages: readonly CausePage[]): string {
  const rows = pages.map(({ id, title }) => `- [${title}](${id}.md) (\`${id}\`)`);
  return `# Causes\n\nOne page for each cause that a verdict can name, in the order of their ids. How they are told apart: [verdict.md](../verdict.md).\n\n${rows.join('\n')}\n`;
}

function readBlock(id: CauseId, token: Token): PageBlock {
  if (token.type === 'heading' && (token as Tokens.Heading).depth === 3)
    return { kind: 'heading', text: (token as Tokens.Heading).text };
  if (token.type === 'paragraph')
    return { kind: 'paragraph', text: readInline(id, (token as Tokens.Paragraph).tokens) };
  if (token.type === 'list') {
    const list = token as Tokens.List;
    return {
      kind: list.ordered ? 'steps' : 'list',
      items: list.items.map((item) =>
        readInline(
          id,
          item.tokens.flatMap((part) => ('tokens' in part ? (part.tokens ?? []) : [part])),
        ),
      ),
    };
  }
  return refuse(id, `holds something that cannot be shown: ${token.raw.slice(0, 40)}`);
}

function readInline(id: CauseId, tokens: readonly Token[]): PageText[] {
  return tokens.map((token): PageText => {
    if (token.type === 'text' || token.type === 'escape') return { text: (token as Tokens.Text).text };
    if (token.type === 'codespan') return { text: (token as Tokens.Codespan).text, code: true };
    if (token.type === 'link') return readLink(id, token as Tokens.Link);
    return refuse(id, `holds something that cannot be shown: ${token.raw.slice(0, 40)}`);
  });
}

/** Only to other pages and documents of this repository: the app opens nothing else from here. */
function readLink(id: CauseId, { href, text }: Tokens.Link): PageText {
  const cause = causeIds.find((each) => href === `${each}.md`);
  if (cause !== undefined) return { text, cause };
  const to = /^\.\.\/(?<name>[\w-]+\.md)$/u.exec(href)?.groups?.['name'];
  return to === undefined ? refuse(id, `leads to ${href}`) : { text, to };
}

function refuse(id: CauseId, words: string): never {
  throw new Error(`docs/causes/${id}.md ${words}`);
}
