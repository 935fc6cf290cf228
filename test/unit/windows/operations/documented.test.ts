import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { windowsOperationKinds } from '../../../../src/windows/operations/index.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const document = readFileSync(join(root, 'docs', 'operations.md'), 'utf8');
const sections = new Map(
  document
    .split('\n## ')
    .slice(1)
    .map((text) => [text.slice(0, text.indexOf('\n')), text]),
);
const kinds = [...windowsOperationKinds.keys()];

describe('the document about kinds of change', () => {
  it.each(kinds)('says of %s what is captured, applied, verified, undone, lost and tested', (kind) => {
    const section = sections.get(kind) ?? '';
    for (const label of ['Captured', 'Applied', 'Verified', 'Undone', 'Lost', 'Tested'])
      expect(section).toMatch(new RegExp(`^- \\*\\*${label}\\*\\*: \\S`, 'mu'));
    expect(document).toContain(`| [\`${kind}\`](#${kind})`);
  });

  it('names no kind that there is not', () => {
    expect([...sections.keys()].filter((title) => !kinds.includes(title))).toEqual(['All of them together']);
  });

  it('names tests that there are', () => {
    const named = document.match(/test\/[\w/.-]+\.(?:spec|test)\.ts/gu) ?? [];
    expect(named.length).toBeGreaterThan(kinds.length);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
