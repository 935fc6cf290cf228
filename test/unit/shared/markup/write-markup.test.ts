import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeMarkup } from '../../../../src/shared/markup/write-markup.ts';

describe('markup', () => {
  it('is written with the names that documents use', () => {
    expect(
      writeMarkup({
        tag: 'svg',
        attributes: { viewBox: '0 0 1 1', className: 'a', strokeWidth: 2, 'aria-label': 'x' },
        children: [{ tag: 'br', attributes: {}, children: [] }, 'text'],
      }),
    ).toBe('<svg viewBox="0 0 1 1" class="a" stroke-width="2" aria-label="x"><br>text</svg>');
  });

  it('never lets a text or a value become markup', () => {
    const text = fc.string({
      unit: fc.constantFrom('<', '>', '"', "'", '&', ';', 'a', ' ', '\n', '\u202E', '\0'),
    });
    fc.assert(
      fc.property(text, text, (value, content) => {
        const written = writeMarkup({ tag: 'p', attributes: { title: value }, children: [content] });
        expect(written).toMatch(/^<p title="[^<>"']*">[^<>"']*<\/p>$/u);
        expect(written).not.toMatch(/[\0\n\u202E]/u);
        expect(written).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/u);
      }),
    );
  });
});
