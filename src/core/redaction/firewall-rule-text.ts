import { rewritePath } from './path-text.ts';
import type { Books } from './books.ts';
import { rewriteSentence } from './sentence.ts';

/**
 * A rule in the grammar of [MS-GPFAS] 2.2.2.19 with the same fields in the same order, so that it decides as before.
 * A range of addresses may need several fields afterwards, which the grammar allows.
 */
export function rewriteFirewallRule(text: string, books: Books): string {
  return text
    .split('|')
    .map((field) => {
      const equals = field.indexOf('=');
      if (equals <= 0) return rewriteSentence(field, books);
      const name = field.slice(0, equals);
      const shownName = isFieldName.test(name) ? name : rewriteSentence(name, books);
      const value = field.slice(equals + 1);
      return rewriteField(name, value, books)
        .map((each) => `${shownName}=${each}`)
        .join('|');
    })
    .join('|');
}

function rewriteField(name: string, value: string, books: Books): readonly string[] {
  const lower = name.toLowerCase();
  if (isPlainValue.test(value)) return [value];
  if (/^[lr]a[46]\d?$/u.test(lower)) return books.addressRange(value) ?? [rewriteSentence(value, books)];
  if (lower === 'app') return [rewritePath(value, books)];
  if (lower === 'name' || lower === 'desc' || lower === 'embedctxt') return [books.chosen(value)];
  return [rewriteSentence(value, books)];
}

/** Names of fields as the grammar and its later versions have them. */
const isFieldName = /^[A-Z][A-Za-z]{1,14}(?:\d{0,2}|\d_\d{1,2})$/u;

/** Words and numbers of the grammar, and addresses that it has words for. */
const isPlainValue =
  /^(?:|Allow|Block|ByPass|In|Out|TRUE|FALSE|Domain|Private|Public|Lan|Wireless|RemoteAccess|LocalSubnet|Local|DNS|DHCP|WINS|DefaultGateway|Intranet|Internet|RmtIntranet|System|\d{1,5}(?:-\d{1,5})?)$/iu;
