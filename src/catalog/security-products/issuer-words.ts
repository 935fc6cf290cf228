import { securityProducts } from './products/index.ts';

/** The words in a name by which a product that opens TLS is told, as they stand there; null when there are none. */
export function findIssuerWords(text: string): string | null {
  const lower = text.toLowerCase();
  let longest = '';
  for (const { tlsIssuers } of securityProducts) {
    for (const name of tlsIssuers) {
      if (name.length > longest.length && lower.includes(name)) longest = name;
    }
  }
  if (longest === '') return null;
  const start = lower.indexOf(longest);
  return text.slice(start, start + longest.length);
}
