import type { Hole, Pattern } from './pattern.ts';
import { candidates, makeRuleSet } from './rules.ts';
import type { Rule, RuleSet } from './rules.ts';
import type { Language, Notation } from './tables.ts';
import { makeTerminals } from './terminals.ts';

/** Longer texts are none of ours. */
const longestText = 8192;
/** Rules and fillings that are tried for one text; a text made to keep us busy stays English. */
const mostAttempts = 50_000;
/** Ends of a sentence that are tried from one beginning on. */
const mostEnds = 12;

/** Writes what filled a hole in the form that the sentence needs. */
type Filling = (form: string | null) => string;

/**
 * Translates whole texts; null where the tables do not have one, so that nobody reads half a sentence. Names that
 * the engine put into a text stay as they are. Never throws, and ends soon whatever the text is.
 */
export type Translator = (text: string) => string | null;

/** @throws when the tables contradict themselves; a test of each language makes one */
export function makeTranslator(language: Language): Translator {
  const sentences = makeRuleSet(language.sentences.flatMap((table) => Object.entries(table)));
  const phrases = new Map(
    Object.entries(language.phrases).map(([kind, table]) => [kind, makeRuleSet(Object.entries(table))]),
  );
  const terminals = makeTerminals(language.notation);
  refuseUnknownKinds(
    [sentences, ...phrases.values()],
    [...phrases.keys(), ...Object.keys(terminals), 'text'],
  );
  return (text) => {
    if (text.length > longestText) return null;
    return new Translation(sentences, phrases, terminals, language.notation).lines(text);
  };
}

function refuseUnknownKinds(sets: readonly RuleSet[], known: readonly string[]): void {
  for (const { byBeginning, others } of sets) {
    for (const { from } of [...byBeginning.values(), others].flat()) {
      const unknown = from.holes.find(({ kind }) => !known.includes(kind));
      if (unknown !== undefined) throw new Error(`No table has the kind ${unknown.kind}`);
    }
  }
}

/** One text under way. */
class Translation {
  readonly #sentences: RuleSet;
  readonly #phrases: ReadonlyMap<string, RuleSet>;
  readonly #terminals: ReturnType<typeof makeTerminals>;
  readonly #notation: Notation;
  readonly #known = new Map<string, Map<string, Filling | null>>();
  #attempts = 0;

  constructor(
    sentences: RuleSet,
    phrases: ReadonlyMap<string, RuleSet>,
    terminals: ReturnType<typeof makeTerminals>,
    notation: Notation,
  ) {
    this.#sentences = sentences;
    this.#phrases = phrases;
    this.#terminals = terminals;
    this.#notation = notation;
  }

  /** Each line for itself, with its indent and bullet as they are. */
  lines(text: string): string | null {
    const translated: string[] = [];
    for (const line of text.split('\n')) {
      const begin = /^\s*(?:[-•*] |\d{1,3}\. )?/u.exec(line)?.[0] ?? '';
      const rest = line.slice(begin.length);
      const words = /\p{L}/u.test(rest) ? this.#text(rest) : rest;
      if (words === null) return null;
      translated.push(`${begin}${words}`);
    }
    return translated.join('\n');
  }

  /** The whole text when it stands so in the tables, else sentence by sentence. */
  #text(text: string): string | null {
    const whole = this.#sentences.exact.get(text);
    if (whole !== undefined) return whole.usual.literals.join('');
    const failed = new Set<number>();
    const from = (start: number): string | null => {
      if (failed.has(start)) return null;
      for (const end of sentenceEnds(text, start)) {
        const sentence = this.#fill('sentence', this.#sentences, text.slice(start, end));
        if (sentence === null) continue;
        if (end === text.length) return sentence(null);
        const rest = from(end + 1);
        if (rest !== null) return `${sentence(null)} ${rest}`;
      }
      failed.add(start);
      return null;
    };
    return from(0);
  }

  /** A part of a sentence, as the first rule of its kind has it. */
  #fill(kind: string, rules: RuleSet, text: string): Filling | null {
    const ofKind = this.#known.get(kind) ?? new Map<string, Filling | null>();
    this.#known.set(kind, ofKind);
    const known = ofKind.get(text);
    if (known !== undefined) return known;
    // A kind that holds itself finds nothing by holding the same text again.
    ofKind.set(text, null);
    let found: Filling | null = null;
    for (const rule of candidates(rules, text)) {
      const fillings = this.#match(rule.from, text);
      if (fillings === null) continue;
      found = (form) => write(rule, form, fillings);
      break;
    }
    ofKind.set(text, found);
    return found;
  }

  #match({ literals, holes }: Pattern, text: string): ReadonlyMap<string, Filling> | null {
    this.#attempts += 1;
    if (this.#attempts > mostAttempts) return null;
    const [begin = ''] = literals;
    const end = literals.at(-1) ?? '';
    if (!text.startsWith(begin)) return null;
    if (holes.length === 0) return text === begin ? new Map() : null;
    if (!text.endsWith(end)) return null;
    const last = text.length - end.length;
    const fillings = new Map<string, Filling>();
    const from = (index: number, start: number): boolean => {
      const hole = holes[index];
      if (hole === undefined) return true;
      const isLast = index === holes.length - 1;
      const next = literals[index + 1] ?? '';
      let stop = isLast ? last : text.indexOf(next, start + 1);
      while (stop > start && stop <= last) {
        this.#attempts += 1;
        if (this.#attempts > mostAttempts) return false;
        const filling = this.#hole(hole, text.slice(start, stop));
        if (filling !== null && from(index + 1, stop + next.length)) {
          fillings.set(hole.label, filling);
          return true;
        }
        if (isLast) return false;
        stop = text.indexOf(next, stop + 1);
      }
      return false;
    };
    return from(0, begin.length) ? fillings : null;
  }

  #hole({ kind, isList }: Hole, text: string): Filling | null {
    if (!isList) return this.#part(kind, text);
    const items = text.split(', ');
    const last = items.pop() ?? '';
    // A name may hold an “and” of its own, so the last one joins the list; several weaknesses have one between each two.
    return this.#list(kind, items, splitLast(last)) ?? this.#list(kind, items, last.split(' and '));
  }

  #list(kind: string, items: readonly string[], lastItems: readonly string[]): Filling | null {
    const parts: Filling[] = [];
    for (const item of [...items, ...lastItems]) {
      const part = this.#item(kind, item);
      if (part === null) return null;
      parts.push(part);
    }
    return (form) => {
      const words = parts.map((part) => part(form));
      const joined = words.slice(items.length).join(this.#notation.and);
      return [...words.slice(0, items.length), joined].join(', ');
    };
  }

  #item(kind: string, text: string): Filling | null {
    const left = /^(?<number>\d{1,6}) more$/u.exec(text)?.groups?.['number'];
    return left === undefined ? this.#part(kind, text) : () => `${left} ${this.#notation.more}`;
  }

  #part(kind: string, text: string): Filling | null {
    const rules = this.#phrases.get(kind);
    if (rules !== undefined) return this.#fill(kind, rules, text);
    const words = kind === 'text' ? this.#text(text) : (this.#terminals[kind]?.(text) ?? null);
    return words === null ? null : () => words;
  }
}

function write({ to, usual }: Rule, form: string | null, fillings: ReadonlyMap<string, Filling>): string {
  const { literals, holes } = (form === null ? undefined : to.get(form)) ?? usual;
  return literals
    .map((literal, index) => {
      const hole = holes[index];
      return hole === undefined ? literal : `${literal}${fillings.get(hole.label)?.(hole.form) ?? ''}`;
    })
    .join('');
}

function splitLast(text: string): readonly string[] {
  const at = text.lastIndexOf(' and ');
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + ' and '.length)];
}

/** Where a sentence that begins at `start` may end: the nearest first, and last of all the end of the text. */
function sentenceEnds(text: string, start: number): number[] {
  const ends: number[] = [];
  const stop = /[.?…:][”’")\]]?(?= )/gu;
  stop.lastIndex = start;
  for (let match = stop.exec(text); match !== null && ends.length < mostEnds; match = stop.exec(text))
    ends.push(match.index + match[0].length);
  return [...ends, text.length];
}
