/**
 * The values of a distinguished name (RFC 4514, 2) rewritten, its types and their order kept. A country stays: it is
 * no more than a language tells.
 */
export function rewriteDistinguishedName(text: string, rewrite: (value: string) => string): string {
  return text.replace(
    /(?<start>^|[,+\n]\s*)(?<type>[A-Za-z][\w.-]{0,63}|\d+(?:\.\d+)+)=(?<value>(?:\\.|[^\\,+\n])*)|(?<loose>[^,+\n=]+)/gu,
    (match, ...rest) => {
      const { start = '', type, value = '' } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
      if (type === undefined) return match.trim() === '' ? match : rewrite(match);
      if (type.toUpperCase() === 'C' && value.length === 2) return match;
      return `${start}${type}=${escapeValue(rewrite(unescapeValue(value)))}`;
    },
  );
}

function unescapeValue(value: string): string {
  return value.replace(/\\(?<character>.)/gsu, '$<character>');
}

function escapeValue(value: string): string {
  return value.replace(/[,+"\\<>;]/gu, '\\$&');
}
