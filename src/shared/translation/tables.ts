/**
 * A language as tables from English, the language in which the engine speaks, and in which a report
 * is kept as JSON.
 *
 * Left stands English, right the translation; both name the same holes. A hole is `{kind}`, or `{kind:label}` where the
 * same kind occurs twice; `{kind*}` is a list such as `a, b and c`. The right side asks for a hole by its label, and
 * for a form of it with `{label.form}`. `[one|other]` stands for each of its parts in turn, on both sides in the same order.
 */
export type SentenceTable = Readonly<Record<string, string>>;

/** The forms that a part of a sentence takes, such as its cases; the first is the usual one. */
export type Forms = Readonly<Record<string, string>>;

/** Parts of sentences of one kind. */
export type PhraseTable = Readonly<Record<string, string | Forms>>;

export interface Language {
  readonly sentences: readonly SentenceTable[];
  readonly phrases: Readonly<Record<string, PhraseTable>>;
  /** How numbers, dates and the last comma of a list are written. */
  readonly notation: Notation;
}

export interface Notation {
  /** Between a number's whole part and the rest. */
  readonly decimalMark: string;
  readonly and: string;
  /** Behind the number of items that a list leaves out: `a, b and 3 more`. */
  readonly more: string;
  /** What stands for `1 byte` and `20 bytes`. */
  readonly byteWords: { readonly one: string; readonly many: string };
  /** A day, from its parts as they stand in an ISO date. */
  day(year: string, month: string, day: string): string;
  /** A day with a time such as `14:02`. */
  minute(day: string, time: string): string;
}
