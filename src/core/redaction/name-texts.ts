import type { Books } from './books.ts';
import type { NameBook } from './name-book.ts';
import { rewriteSentence } from './sentence.ts';

/** Takes the name from what a person or a program wrote for it: without `TERMSRV/` before it, and without a port. */
export function learnHost(text: string, names: NameBook): void {
  const bare = text.replace(/^[^/\s]*\//u, '').replace(/:\d{1,5}$/u, '');
  if (!/^[^\s:[\]]+$/u.test(bare)) return;
  if (bare.startsWith('*.')) names.learnDomain(bare.slice(2));
  else names.learnHost(bare);
}

/** Every name and address in the text, with whatever stands around them, such as a port or `TERMSRV/`. */
export function rewriteHost(text: string, books: Books, kind: 'host' | 'domain' = 'host'): string {
  const whole = books.address(text);
  if (whole !== null) return whole;
  return text.replace(
    /\[(?<literal>[^\]]*)\]|(?<prefix>^(?:TERMSRV|LegacyGeneric:target=TERMSRV)\/)|(?<name>[\p{L}\p{N}_*](?:[\p{L}\p{N}\p{M}_.$*-]*[\p{L}\p{N}_*])?)(?<port>:\d{1,5}$)?|(?<other>[^\s[\]/\\,;"'()]{1,512})/giu,
    (match, ...rest) => {
      const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
      if (groups['prefix'] !== undefined) return match;
      if (groups['literal'] !== undefined)
        return `[${books.address(groups['literal']) ?? rewriteSentence(groups['literal'], books)}]`;
      const { name, port = '' } = groups;
      if (name === undefined) return rewriteSentence(match, books);
      return `${books.address(name) ?? books.reverseName(name) ?? books.addressWord(name) ?? books.name(name, kind)}${port}`;
    },
  );
}

/** `DOMAIN\user`, `user@domain`, a name alone, or an identifier. */
export function rewriteUser(text: string, books: Books): string {
  if (/^S-1-\d/iu.test(text)) return books.sid(text);
  const backslash = text.indexOf('\\');
  if (backslash >= 0) {
    const authority = text.slice(0, backslash);
    return `${accountProviders.test(authority) ? authority : rewriteHost(authority, books, 'domain')}\\${rewriteUser(text.slice(backslash + 1), books)}`;
  }
  const at = text.lastIndexOf('@');
  if (at > 0) return `${books.user(text.slice(0, at))}@${rewriteHost(text.slice(at + 1), books, 'domain')}`;
  return books.user(text);
}

/** What stands before an account that belongs to no domain of anybody. */
const accountProviders = /^(?:\.|MicrosoftAccount|AzureAD|NT AUTHORITY|NT SERVICE|BUILTIN)$/iu;

/** A computer where it can be one, else words as their maker chose them. */
export function rewriteCertificateName(text: string, books: Books): string {
  const address = books.address(text);
  if (address !== null) return address;
  if (/^(?:\*\.)?[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?\.?$/u.test(text) && !/^\d+$/u.test(text))
    return rewriteHost(text, books);
  if (/^[^@\s]+@[^@\s]+$/u.test(text)) return rewriteUser(text, books);
  return books.chosen(text);
}

/** Values of the client's event log that are the same on every computer. */
export function isEventWord(text: string): boolean {
  return (
    /^-?(?:0x[\da-f]{1,8}|\d{1,10})$/iu.test(text) ||
    /^TsSsl(?:State|Event)\w{1,50}$/u.test(text) ||
    eventWords.has(text)
  );
}

const eventWords: ReadonlySet<string> = new Set([
  '',
  'Server Name',
  'Server supports SSL',
  'Disconnect Reason',
  'supported',
  'not supported',
  'Info',
  'Warning',
  'Error',
  'true',
  'false',
]);
