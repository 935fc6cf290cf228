import type { Books } from './books.ts';

/**
 * Running text with everything replaced that the report names anywhere, and everything whose form tells what it is:
 * addresses, mail addresses, identifiers, users' folders, full names. One pass, so that nothing is replaced twice.
 */
export function rewriteSentence(text: string, books: Books): string {
  let result = '';
  for (let at = 0; at < text.length;) {
    const phrase = isWordStart(text, at) ? books.phrase(text, at) : null;
    const match = phrase === null && isWordStart(text, at) ? matchAt(text, at) : null;
    if (phrase !== null) {
      result += phrase.replacement;
      at += phrase.length;
    } else if (match !== null) {
      result += replaceMatch(match, text, books);
      at += match[0].length;
    } else {
      result += text.charAt(at);
      at += 1;
    }
  }
  return result;
}

const name = '[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}\\p{M}_.$-]*[\\p{L}\\p{N}_$])?';
const pattern = new RegExp(
  [
    '(?<sid>S-1-\\d+(?:-\\d+)+(?![\\w-]))',
    '(?<print>[\\da-f]{2}(?::[\\da-f]{2}){19,31}(?![\\w:]))',
    '(?<mac>[\\da-f]{2}(?:(?::[\\da-f]{2}){5}|(?:-[\\da-f]{2}){5})(?![\\w:-]))',
    '(?<mail>[\\p{L}\\p{N}_.+-]+@[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)*)',
    '(?<arpa>[\\da-f.]{7,63}\\.(?:in-addr|ip6)\\.arpa)',
    '(?<ipv6>(?:::|[\\da-f]{1,4}:)[\\da-f:.]{0,43}[\\da-f:](?:%[\\w.-]{1,32})?(?![\\p{L}\\p{N}_]))',
    '(?<ipv4>\\d{1,3}(?:\\.\\d{1,3}){3}(?!\\.?\\d))',
    `(?<word>${name})`,
  ].join('|'),
  'iuy',
);
const folder = /(?:^|[\\/])(?:Users|Documents and Settings|home)[\\/]$/iu;

function matchAt(text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function replaceMatch(match: RegExpExecArray, text: string, books: Books): string {
  const [whole] = match;
  const { sid, print, mac, mail, arpa, ipv6, ipv4, word } = match.groups ?? {};
  if (sid !== undefined) return books.sid(sid);
  if (print !== undefined) return books.hex(print);
  if (mac !== undefined) return books.hardwareAddress(mac);
  if (mail !== undefined) {
    const at = mail.lastIndexOf('@');
    return `${books.user(mail.slice(0, at))}@${replaceName(mail.slice(at + 1), books)}`;
  }
  if (arpa !== undefined) return books.reverseName(arpa) ?? arpa;
  if (ipv6 !== undefined) return replaceIpv6(ipv6, books);
  if (ipv4 !== undefined) return books.address(ipv4) ?? ipv4;
  if (word === undefined) return whole;
  return folder.test(text.slice(Math.max(0, match.index - 32), match.index))
    ? books.user(word)
    : replaceWord(word, books);
}

/** A sentence may end right behind an address, with a colon or a full stop. */
function replaceIpv6(text: string, books: Books): string {
  for (const end of [text.length, text.length - 1]) {
    const address = books.address(text.slice(0, end));
    if (address !== null) return address + text.slice(end);
  }
  return text
    .split(/(?<=:)|(?=:)/u)
    .map((part) => (part === ':' ? part : replaceWord(part, books)))
    .join('');
}

function replaceWord(word: string, books: Books): string {
  return (
    books.addressWord(word) ??
    books.hexWord(word) ??
    books.userWord(word) ??
    books.nameWord(word) ??
    // Names that providers give hold the address, as in `ip-10-1-2-3`.
    word.replace(/\d{1,3}(?:-\d{1,3}){3}/gu, (inside) => books.addressWord(inside) ?? inside)
  );
}

function replaceName(text: string, books: Books): string {
  return books.address(text) ?? books.name(text, 'domain');
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}_]/u.test(text.charAt(at - 1));
}
