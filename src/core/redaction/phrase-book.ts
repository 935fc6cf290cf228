import { commonWords } from './public-words.ts';

/** Replaced texts as they may stand inside a sentence: of any length, with spaces. */
export interface PhraseBook {
  learn(text: string, replacement: string): void;
  /** The longest one that begins at `at` and ends at the end of a word. */
  find(text: string, at: number): { readonly replacement: string; readonly length: number } | null;
}

interface Phrase {
  readonly text: string;
  readonly replacement: string;
}

export function openPhraseBook(): PhraseBook {
  /** By their first word, so that thousands of them cost no more than a few. */
  const byFirstWord = new Map<string, Phrase[]>();
  return {
    learn(text, replacement) {
      const lower = text.toLowerCase();
      const first = firstWord(lower, 0);
      if (first === '' || lower.length < 2 || commonWords.has(lower)) return;
      const list = byFirstWord.get(first) ?? [];
      list.push({ text: lower, replacement });
      list.sort((a, b) => b.text.length - a.text.length);
      byFirstWord.set(first, list);
    },
    find(text, at) {
      const first = firstWord(text, at).toLowerCase();
      const list = byFirstWord.get(first);
      if (list === undefined) return null;
      for (const { text: phrase, replacement } of list) {
        const there = text.slice(at, at + phrase.length).toLowerCase();
        const next = text.charAt(at + phrase.length);
        if (there === phrase && !/[\p{L}\p{N}_]/u.test(next)) return { replacement, length: phrase.length };
      }
      return null;
    },
  };
}

const word = /[\p{L}\p{N}_]+/uy;

function firstWord(text: string, at: number): string {
  word.lastIndex = at;
  return word.exec(text)?.[0] ?? '';
}
