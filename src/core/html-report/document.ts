import { createHash } from 'node:crypto';
import type { Language } from '../../shared/language.ts';
import type { MarkupElement } from '../../shared/markup/element.ts';
import { writeMarkup } from '../../shared/markup/write-markup.ts';
import { html } from './html.ts';
import { styleFor } from './style.ts';

/**
 * Nothing may be loaded, run or sent; the one style is allowed by its hash. Even if somebody found a way to put markup
 * into a report, it could do nothing.
 */
function contentPolicy(style: string): string {
  return [
    `default-src 'none'`,
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

/** A whole document as text. The style is the only part that is not escaped, and it is ours alone. */
export function writeDocument(language: Language, title: string, body: readonly MarkupElement[]): string {
  const style = styleFor(language);
  const head = [
    html('meta', { charset: 'utf-8' }),
    html('meta', { 'http-equiv': 'Content-Security-Policy', content: contentPolicy(style) }),
    html('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    html('meta', { name: 'color-scheme', content: 'light dark' }),
    html('meta', { name: 'referrer', content: 'no-referrer' }),
    html('title', null, title),
  ];
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head>${head.map(writeMarkup).join('')}<style>${style}</style></head>`,
    writeMarkup(html('body', null, ...body)),
    '</html>',
    '',
  ].join('\n');
}
