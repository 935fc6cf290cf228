import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../scripts/pinned-tools.ts';
import { nativeTexts } from '../../../src/main/native-texts.ts';
import { systemLanguage } from '../../../src/main/system-language.ts';
import { chooseLanguage } from '../../../src/shared/language.ts';

describe('what the main process says itself', () => {
  it.each([
    [['de-DE', 'en-US'], 'RDP Troubleshooter muss geschlossen werden'],
    [['de'], 'RDP Troubleshooter muss geschlossen werden'],
    [['fr-FR', 'de-DE'], 'RDP Troubleshooter has to close'],
    [[], 'RDP Troubleshooter has to close'],
  ])('is in the language of a system that prefers %j', (preferred, title) => {
    const app = { getPreferredSystemLanguages: () => preferred, getLocale: () => 'en-US' };
    const box = nativeTexts[chooseLanguage('system', systemLanguage(app))].hasToClose('ENOSPC');
    expect(box.title).toBe(title);
    expect(box.text).toContain('(ENOSPC)');
  });

  it('is nowhere else: every box takes its words from there', () => {
    const main = join(root, 'src', 'main');
    const sources = readdirSync(main, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(main, name), 'utf8'));
    const boxes = sources.flatMap((source) => [...source.matchAll(/\.show\w*Box\w*\((?<words>[^)]*)\)/gu)]);
    expect(boxes.length).toBeGreaterThan(1);
    for (const box of boxes) expect(box.groups?.['words']).toBe('title, text');
  });
});
