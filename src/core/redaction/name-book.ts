import { commonWords, topLevelNames } from './public-words.ts';
import type { RedactionSwitches } from '../../shared/redaction-switches.ts';

/**
 * Replacements of computer and domain names, label by label, so that a short name, the full one, the certificate's
 * and the one of the challenge still fit together, and a subdomain stays below its domain.
 */
export interface NameBook {
  /** Learns the name of a computer: its first label is the computer, the rest its domain. */
  learnHost(name: string): void;
  /** Learns the name of a domain. */
  learnDomain(name: string): void;
  /** Every label replaced; such as were never seen are taken for what `kind` says. `*` and the top of the tree stay. */
  replace(name: string, kind?: 'host' | 'domain'): string;
  /** The same for a word of a sentence, if it is a name that was learnt; null for every other word. */
  replaceWord(word: string): string | null;
}

/** NetBIOS cuts names here, and checks compare what is left with the full name. */
const netbiosLength = 15;

interface Label {
  readonly isHost: boolean;
  readonly isDomain: boolean;
  readonly pseudonym: string;
}

export function openNameBook(switches: RedactionSwitches): NameBook {
  const labels = new Map<string, Label>();
  const counts = { host: 0, domain: 0 };
  /** Pseudonyms of long names by their first 15 characters, and how many names begin so. */
  const cut = new Map<string, { readonly pseudonym: string; longer: number }>();

  const inventFor = (label: string, kind: 'host' | 'domain'): string => {
    if (label.length < netbiosLength) return `${kind}-${(counts[kind] += 1)}`;
    const start = label.slice(0, netbiosLength);
    const known = cut.get(start) ?? { pseudonym: longPseudonym(cut.size + 1), longer: 0 };
    cut.set(start, known);
    return label.length === netbiosLength ? known.pseudonym : `${known.pseudonym}-${(known.longer += 1)}`;
  };

  const learnLabel = (text: string, kind: 'host' | 'domain'): void => {
    const label = text.toLowerCase();
    if (isPublicLabel(label)) return;
    const known = labels.get(label);
    labels.set(label, {
      isHost: kind === 'host' || known?.isHost === true,
      isDomain: kind === 'domain' || known?.isDomain === true,
      pseudonym: known?.pseudonym ?? inventFor(label, kind),
    });
  };

  const learn = (name: string, first: 'host' | 'domain'): void => {
    for (const [index, label] of inner(name).entries()) learnLabel(label, index === 0 ? first : 'domain');
  };

  const replaceLabel = (text: string): string => {
    const label = labels.get(text.toLowerCase());
    if (label === undefined) return text;
    const hidden = (label.isHost && switches.has('names')) || (label.isDomain && switches.has('domain'));
    if (!hidden) return text;
    const isUpperCase = text === text.toUpperCase() && text !== text.toLowerCase();
    return isUpperCase ? label.pseudonym.toUpperCase() : label.pseudonym;
  };

  const replaceLabels = (name: string): string => {
    const count = inner(name).length;
    return name
      .split('.')
      .map((label, index) => (index < count ? replaceLabel(label) : label))
      .join('.');
  };

  return {
    learnHost: (name) => learn(name, 'host'),
    learnDomain: (name) => learn(name, 'domain'),
    replace(name, kind = 'host') {
      for (const [index, label] of inner(name).entries()) {
        if (!labels.has(label.toLowerCase())) learnLabel(label, index === 0 ? kind : 'domain');
      }
      return replaceLabels(name);
    },
    replaceWord(word) {
      const parts = inner(word);
      const isKnown = parts.some((label) => {
        const lower = label.toLowerCase();
        return labels.has(lower) && (parts.length > 1 || isDistinctive(lower));
      });
      if (isKnown) return this.replace(word);
      return isFullName(word) ? this.replace(word) : null;
    },
  };
}

/** Exactly 15 characters, so that a name cut there gets what the full one begins with. */
function longPseudonym(number: number): string {
  return `long-host-${String(number).padStart(5, '0')}`;
}

/** The labels of a name without the top of the tree, which says nothing, and without what is no label. */
function inner(name: string): string[] {
  const labels = name.replace(/\.$/u, '').split('.');
  const top = labels.at(-1)?.toLowerCase() ?? '';
  return labels.length > 1 && topLevelNames.has(top) ? labels.slice(0, -1) : labels;
}

function isPublicLabel(label: string): boolean {
  return (
    label === '' ||
    label === '*' ||
    label === 'localhost' ||
    label === 'ip6-localhost' ||
    /^\d+$/u.test(label)
  );
}

/** A word that nobody would write in a sentence about something else. */
function isDistinctive(label: string): boolean {
  return label.length > 1 && !commonWords.has(label);
}

/** `server.corp.example` and the like, also when no field of the report holds it. */
function isFullName(word: string): boolean {
  const labels = word.toLowerCase().split('.');
  const top = labels.at(-1) ?? '';
  const owner = labels.slice(-2).join('.');
  return (
    labels.length > 1 &&
    topLevelNames.has(top) &&
    !publicOwners.has(owner) &&
    labels.every((label) => /^[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*[\p{L}\p{N}_])?$/u.test(label))
  );
}

/** Whose pages this program names in its own sentences. */
const publicOwners: ReadonlySet<string> = new Set(['microsoft.com', 'aka.ms', 'ietf.org', 'github.com']);
