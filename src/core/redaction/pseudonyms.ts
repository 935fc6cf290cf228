import type { PersonalKind } from '../../shared/client-facts/personal.ts';
import type { Books } from './books.ts';
import { openAddressBook } from './address-book.ts';
import { rewriteDistinguishedName } from './distinguished-name.ts';
import { rewriteFirewallRule } from './firewall-rule-text.ts';
import { openHexBook } from './hex-book.ts';
import { openNameBook } from './name-book.ts';
import { openPhraseBook } from './phrase-book.ts';
import { rewritePath } from './path-text.ts';
import { rewriteSentence } from './sentence.ts';
import type { RedactionSwitches } from '../../shared/redaction-switches.ts';
import { isEventWord, learnHost, rewriteCertificateName, rewriteHost, rewriteUser } from './name-texts.ts';
import { openTextBook } from './text-book.ts';
import { openUserBook } from './user-book.ts';

/** What the caller decides about a redaction. */
export interface RedactionOptions {
  readonly switches: RedactionSwitches;
  /** From 0 up to 1; from a source that nobody can guess, because it keeps addresses and thumbprints secret. */
  readonly random: () => number;
  /** Words in a name by which a known product or authority is told; they concern nobody and carry the verdict. */
  readonly publicPart: (text: string) => string | null;
}

/** One set of pseudonyms: the same name becomes the same word wherever and in whatever form it stands. */
export interface Pseudonyms {
  rewrite(text: string, kind: PersonalKind | null): string;
}

export function inventPseudonyms({ switches, random, publicPart }: RedactionOptions): Pseudonyms {
  const names = openNameBook(switches);
  const addresses = openAddressBook(random);
  const phrases = openPhraseBook();
  const users = openUserBook(phrases);
  const hex = openHexBook(random);
  const hardware = openHexBook(random);
  const texts = openTextBook(publicPart, phrases);
  const hidesAddresses = switches.has('addresses');
  const hidesUsers = switches.has('users');
  const hidesThumbprints = switches.has('thumbprints');
  const hidesNames = switches.has('names');
  const never = (): null => null;
  const same = (text: string): string => text;

  const books: Books = {
    name: (text, kind) => names.replace(text, kind),
    nameWord: (word) => names.replaceWord(word),
    address: hidesAddresses ? (text) => addresses.replace(text) : never,
    addressRange: hidesAddresses ? (text) => addresses.replaceRange(text) : never,
    reverseName: hidesAddresses ? (text) => addresses.replaceReverseName(text) : never,
    addressWord: hidesAddresses ? (word) => addresses.replaceKnown(word) : never,
    user: hidesUsers ? (text) => users.replace(text) : same,
    userWord: hidesUsers ? (word) => users.replaceWord(word) : never,
    sid: hidesUsers ? (sid) => users.replaceSid(sid) : same,
    hex: hidesThumbprints ? (text) => hex.replace(text) : same,
    hexWord: hidesThumbprints ? (word) => hex.replaceWord(word) : never,
    hardwareAddress: hidesAddresses ? (text) => hardware.replace(text) : same,
    chosen: hidesNames ? (text) => texts.replace(text) : same,
    phrase: (text, at) => phrases.find(text, at),
  };

  return {
    rewrite(text, kind) {
      switch (kind) {
        case 'host':
          learnHost(text, names);
          return rewriteHost(text, books);
        case 'domain':
          names.learnDomain(text);
          return rewriteHost(text, books, 'domain');
        case 'address':
          return books.address(text) ?? rewriteSentence(text, books);
        case 'user':
          return rewriteUser(text, books);
        case 'path':
          return rewritePath(text, books);
        case 'text':
          return books.chosen(text);
        case 'certificate-name':
          return rewriteCertificateName(text, books);
        case 'issuer-name':
          return publicPart(text) === null ? rewriteCertificateName(text, books) : books.chosen(text);
        case 'distinguished-name':
          return rewriteDistinguishedName(text, (part) => rewriteCertificateName(part, books));
        case 'thumbprint':
          return books.hex(text);
        case 'bytes':
          return switches.size === 0 ? text : text.slice(0, keptDigits);
        case 'firewall-rule':
          return rewriteFirewallRule(text, books);
        case 'event-value':
          if (isEventWord(text)) return text;
          return /[\\@]|^S-1-/iu.test(text) ? rewriteUser(text, books) : rewriteHost(text, books);
        case 'sentence':
          return rewriteSentence(text, books);
        case null:
          // Addresses have fields of their own, so four numbers elsewhere are a version.
          return /^\d+(?:\.\d+){3}$/u.test(text)
            ? (books.addressWord(text) ?? text)
            : rewriteSentence(text, books);
      }
    },
  };
}

/** Four bytes: what tells protocols apart, and too short for a name. A certificate (DER) keeps nothing that it says. */
const keptDigits = 8;
