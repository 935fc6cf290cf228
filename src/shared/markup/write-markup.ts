import { printable } from '../printable.ts';
import type { MarkupElement } from './element.ts';

/** The element as text for an HTML document. Control characters and marks that hide or reverse text are taken out. */
export function writeMarkup(node: MarkupElement | string): string {
  if (typeof node === 'string') return escapeMarkup(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${writtenName(name)}="${escapeMarkup(String(value))}"`)
    .join('');
  if (voidTags.has(node.tag)) return `<${node.tag}${attributes}>`;
  return `<${node.tag}${attributes}>${node.children.map(writeMarkup).join('')}</${node.tag}>`;
}

/** HTML, 13.1.2: elements that have no end tag. */
const voidTags: ReadonlySet<string> = new Set(['meta', 'br', 'hr', 'col']);

/** Names that HTML and SVG themselves write in mixed case. */
const mixedCase: ReadonlySet<string> = new Set(['viewBox', 'preserveAspectRatio']);

/** React's name of an attribute as documents write it: `strokeWidth` is `stroke-width`. */
function writtenName(name: string): string {
  if (name === 'className') return 'class';
  if (mixedCase.has(name)) return name;
  return name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeMarkup(text: string): string {
  return printable(text).replace(/[&<>"']/gu, (character) => escapes[character] ?? '');
}
