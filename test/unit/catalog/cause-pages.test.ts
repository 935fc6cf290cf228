import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  causeIndex,
  causePageFile,
  causePagesModule,
  pageSections,
  readCausePage,
  readCausePages,
} from '../../../scripts/cause-pages.ts';
import { causePages } from '../../../src/catalog/cause-pages.ts';
import { causes } from '../../../src/catalog/causes/index.ts';
import type { PageText } from '../../../src/shared/cause-page.ts';
import { causeIds } from '../../../src/shared/ids.ts';

const docs = new URL('../../../docs/', import.meta.url).pathname;

describe('the pages of causes', () => {
  it('are there for every id, and for nothing else', () => {
    const files = readdirSync(join(docs, 'causes')).filter((name) => name !== 'README.md');
    expect(files.toSorted()).toEqual(causeIds.map((id) => `${id}.md`).toSorted());
    expect(causePages.map(({ id }) => id)).toEqual([...causeIds]);
  });

  it.each(causePages.map((page) => [page.id, page] as const))(
    '%s has every section, and something in each',
    (_, page) => {
      expect(page.sections.map(({ title }) => title)).toEqual([...pageSections]);
      for (const { blocks } of page.sections) expect(blocks.length).toBeGreaterThan(0);
      const places = page.sections[3]!.blocks.flatMap((block) =>
        block.kind === 'heading' ? [block.text] : [],
      );
      expect(places.length).toBeGreaterThan(0);
      for (const place of places)
        expect(['On this computer', 'On the far computer', 'In the network']).toContain(place);
    },
  );

  it.each(causes.map(({ id, title }) => [id, title] as const))(
    '%s has the title that the verdict shows',
    (id, title) => {
      expect(causePages.find((page) => page.id === id)?.title).toBe(title);
    },
  );

  it('lead only to pages and documents that exist', () => {
    const texts = causePages
      .flatMap(({ sections }) => sections)
      .flatMap(({ blocks }) => blocks)
      .flatMap((block): readonly PageText[] =>
        block.kind === 'heading' ? [] : block.kind === 'paragraph' ? block.text : block.items.flat(),
      );
    const documents = texts.flatMap(({ to }) => to ?? []);
    expect(documents.length).toBeGreaterThan(10);
    for (const name of documents) expect(existsSync(join(docs, name)), name).toBe(true);
    expect(texts.flatMap(({ cause }) => cause ?? []).length).toBeGreaterThan(20);
  });

  it('are the same in the app as in the repository; else run scripts/write-cause-pages.ts', () => {
    const pages = readCausePages();
    expect(causePages).toEqual(pages);
    expect(readFileSync(join(docs, 'causes', 'README.md'), 'utf8')).toBe(causeIndex(pages));
    expect(causePagesModule(pages)).toContain('export const causePages');
  });

  it.each([
    ['markup', '<script>x</script>'],
    ['an image', '![x](y.png)'],
    ['a link elsewhere', '[x](https://evil.test)'],
    ['a link that runs', '[x](javascript:x)'],
    ['a table', '| a |\n| - |\n| b |'],
  ])('refuse %s', (_, text) => {
    const page = readFileSync(causePageFile('port-closed'), 'utf8').replace(
      '## Sources\n',
      `## Sources\n\n${text}\n`,
    );
    expect(() => readCausePage('port-closed', page)).toThrow(/cannot be shown|leads to/u);
  });
});
