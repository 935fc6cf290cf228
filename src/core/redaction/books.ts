import type { PhraseBook } from './phrase-book.ts';

/** The books by what they replace; with a switch off, its book gives every text back as it is. */
export interface Books {
  readonly name: (text: string, kind?: 'host' | 'domain') => string;
  readonly nameWord: (word: string) => string | null;
  readonly address: (text: string) => string | null;
  readonly addressRange: (text: string) => readonly string[] | null;
  readonly reverseName: (text: string) => string | null;
  readonly addressWord: (word: string) => string | null;
  readonly user: (text: string) => string;
  readonly userWord: (word: string) => string | null;
  readonly sid: (text: string) => string;
  readonly hex: (text: string) => string;
  readonly hexWord: (word: string) => string | null;
  readonly hardwareAddress: (text: string) => string;
  readonly chosen: (text: string) => string;
  readonly phrase: PhraseBook['find'];
}
