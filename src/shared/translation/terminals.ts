import type { Notation } from './tables.ts';

/** Translates what was captured, or null when it is not of this kind. */
export type Terminal = (text: string) => string | null;

/** No name that the engine puts into a sentence is longer. */
const longestName = 1100;

/** The kinds of holes that need no table. */
export function makeTerminals(notation: Notation): Readonly<Record<string, Terminal>> {
  const decimal = (number: string): string => number.replace('.', notation.decimalMark);
  const day = (iso: string): string => notation.day(iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10));
  return {
    /** Whatever somebody else chose, as it is. */
    name: (text) => (text.length <= longestName && !text.includes('\n') ? text : null),
    /** The same without a space: hosts, addresses, versions, thumbprints. */
    word: (text) => (text.length <= longestName && !/\s/u.test(text) ? text : null),
    /** A code of a system: `0x904`, `-5`, `ECONNRESET`. */
    code: (text) =>
      /^(?:-?\d{1,20}|0x[\da-f]{1,16}|E[A-Z\d_]{2,60}|[A-Z][A-Z\d_]{2,60})$/iu.test(text) ? text : null,
    number: (text) => (/^-?\d{1,15}(?:\.\d{1,6})?$/u.test(text) ? decimal(text) : null),
    /** `0.4 ms`, `41 ms`, `2.5 s`, `2 min 5 s`. */
    duration: (text) =>
      /^(?:<?\d{1,12}(?:\.\d)? (?:ms|s)|\d{1,9} min \d{1,2} s)$/u.test(text) ? decimal(text) : null,
    bytes: (text) => {
      const number = /^(?<number>\d{1,15}) (?:byte|bytes)$/u.exec(text)?.groups?.['number'];
      if (number === undefined) return null;
      return `${number} ${number === '1' ? notation.byteWords.one : notation.byteWords.many}`;
    },
    date: (text) => (/^\d{4}-\d\d-\d\d$/u.test(text) ? day(text) : null),
    /** `2026-11-18 14:02` */
    minute: (text) =>
      /^\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?$/u.test(text) ? notation.minute(day(text), text.slice(11)) : null,
    /** `2026-11-18T14:02:03.000Z` */
    instant: (text) =>
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/u.test(text)
        ? `${notation.minute(day(text), text.slice(11, 19))} UTC`
        : null,
  };
}
