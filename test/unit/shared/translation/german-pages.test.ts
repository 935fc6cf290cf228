import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { causePages } from '../../../../src/catalog/cause-pages.ts';
import type { CausePage } from '../../../../src/shared/cause-page.ts';
import { pages } from '../../../../src/shared/translation/de/pages.ts';
import { translatePageToGerman } from '../../../../src/shared/translation/german-pages.ts';
import { readMarked, writeMarked } from '../../../../src/shared/translation/marked-text.ts';
import { translatePage } from '../../../../src/shared/translation/translate-page.ts';
import type { MarkedText } from '../../../../src/shared/translation/marked-text.ts';

const runningTexts = causePages.flatMap(({ sections }) =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly MarkedText[] => {
      if (block.kind === 'heading') return [];
      return block.kind === 'paragraph' ? [block.text] : block.items;
    }),
  ),
);
const lines = causePages.flatMap(({ sections }) =>
  sections.flatMap(({ title, blocks }) => [
    title,
    ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
  ]),
);
const marksOf = (parts: MarkedText): string[] =>
  parts
    .flatMap(({ text, code, cause, to }) => (code === true ? [text] : [cause ?? to ?? '']))
    .filter((mark) => mark !== '')
    .toSorted();

describe('the pages of causes in German', () => {
  it('have every heading and every block, and nothing that no page has', () => {
    const all = new Set([...lines, ...runningTexts.map(writeMarked)]);
    expect(all.size).toBeGreaterThan(400);
    expect([...all].filter((text) => translatePageToGerman(text) === null)).toEqual([]);
    expect(Object.keys(pages).filter((text) => !all.has(text))).toEqual([]);
  });

  it('keep all code and all links as they are', () => {
    for (const parts of runningTexts) {
      const german = translatePageToGerman(writeMarked(parts)) ?? '';
      expect(marksOf(readMarked(german)), german).toEqual(marksOf(parts));
    }
  });

  it('are whole when they are translated as a whole', () => {
    const german = causePages.map((page) => translatePage(page, translatePageToGerman));
    const words = (page: CausePage): string[] =>
      page.sections.flatMap(({ title, blocks }) => [
        title,
        ...blocks.flatMap((block) => {
          if (block.kind === 'heading') return [block.text];
          return (block.kind === 'paragraph' ? [block.text] : block.items).map(writeMarked);
        }),
      ]);
    expect(german.flatMap(words)).toEqual(
      causePages.flatMap(words).map((text) => translatePageToGerman(text)),
    );
    expect(german.map(({ id }) => id)).toEqual(causePages.map(({ id }) => id));
  });

  it('stay as they are where there is no translation', () => {
    for (const page of causePages) expect(translatePage(page, () => null)).toEqual(page);
  });

  it('know nothing of a stranger’s text', () => {
    expect(translatePageToGerman('constructor')).toBeNull();
    expect(translatePageToGerman('__proto__')).toBeNull();
  });
});

describe('marks', () => {
  it('are read as they were written', () => {
    for (const parts of runningTexts) expect(readMarked(writeMarked(parts))).toEqual(parts);
  });

  it('make no text unreadable', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('`', '[', '](', ')', 'a', ' ', '\n', '💻')), (pieces) => {
        const text = pieces.join('');
        expect(writeMarked(readMarked(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});
