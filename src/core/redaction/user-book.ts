import type { PhraseBook } from './phrase-book.ts';

/** Replacements of account names and of security identifiers. */
export interface UserBook {
  /** The name alone, without a domain. Names that Windows gives itself stay. */
  replace(name: string): string;
  /** For a word of a sentence; null when it is no name that was replaced before. */
  replaceWord(word: string): string | null;
  /** An identifier whose numbers belong to one domain or account; the well-known ones stay. */
  replaceSid(sid: string): string;
}

/** Names with spaces are no words of a sentence, so they go to the phrases. */
export function openUserBook(phrases: PhraseBook): UserBook {
  const users = new Map<string, string>();
  const authorities = new Map<string, string>();
  const accounts = new Map<string, number>();

  const replace = (name: string): string => {
    const lower = name.trim().toLowerCase();
    if (lower === '' || builtInNames.has(lower)) return name;
    const known = users.get(lower);
    if (known !== undefined) return known;
    const pseudonym = `user-${users.size + 1}`;
    users.set(lower, pseudonym);
    if (/[^\p{L}\p{N}_.$-]/u.test(lower)) phrases.learn(lower, pseudonym);
    return pseudonym;
  };

  return {
    replace,
    replaceWord(word) {
      return word.length < 2 ? null : (users.get(word.toLowerCase()) ?? null);
    },
    replaceSid(sid) {
      const upper = sid.toUpperCase();
      if (wellKnownSid.test(upper)) return sid;
      const { head, numbers } = sidParts.exec(upper)?.groups ?? {};
      if (head === undefined || numbers === undefined) return sid;
      const all = numbers.split('-');
      // A domain's own accounts have numbers below 1000 that mean the same everywhere.
      const last = all.length > 1 ? all.at(-1) : undefined;
      const authority = `${head}-${all.slice(0, last === undefined ? undefined : -1).join('-')}`;
      const other = authorities.get(authority) ?? inventAuthority(head, all.length - 1, authorities.size + 1);
      authorities.set(authority, other);
      if (last === undefined) return other;
      if (Number(last) < 1000) return `${other}-${last}`;
      const account = accounts.get(upper) ?? 1001 + accounts.size;
      accounts.set(upper, account);
      return `${other}-${account}`;
    },
  };
}

function inventAuthority(head: string, count: number, number: number): string {
  return `${head}-${Array.from({ length: Math.max(1, count) }, () => String(number)).join('-')}`;
}

/**
 * [MS-DTYP] 2.4.2.4 and Windows' own services, app packages, capabilities, sessions, integrity levels: the same numbers
 * on every computer, or of no account. What is left belongs to a domain (S-1-5-21), to Entra ID (S-1-12-1), or holds
 * the mail address of a Microsoft account (S-1-11-96).
 */
const wellKnownSid = /^S-1-(?:[0-3]-|4-|5-(?!21-)|15-|16-|18-|19-)/u;
const sidParts = /^(?<head>S-1-5-21|S-1-\d+)-(?<numbers>\d+(?:-\d+)*)$/u;

/** Accounts that every Windows has, in English; they say nothing about anybody. */
const builtInNames: ReadonlySet<string> = new Set([
  'administrator',
  'guest',
  'system',
  'local service',
  'network service',
  'defaultaccount',
  'wdagutilityaccount',
  'public',
  'default',
  'default user',
  'all users',
  'defaultapppool',
]);
