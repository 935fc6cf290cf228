import type { CodeEntry, LookAt } from './code-catalogue.ts';
import type { CodeFinding } from './decoded-error.ts';

/** The part of a decoded error that is text for a person. */
export interface Explanation {
  readonly title: string;
  readonly meaning: string;
  readonly provesNot: string | null;
  readonly lookAt: readonly LookAt[];
}

const neverACause = 'A number alone does not prove a cause. A check of the connection shows where it breaks.';

const sentences = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(' ');

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const union = (...lists: readonly (readonly LookAt[])[]): LookAt[] => [...new Set(lists.flat())];

function explainEntries(
  entries: readonly [CodeEntry, ...CodeEntry[]],
  notes: readonly (string | null)[],
): Explanation {
  const [first, ...rest] = entries;
  return {
    title: first.title,
    meaning: sentences(first.meaning, ...rest.map(({ meaning }) => meaning), ...notes),
    provesNot: sentences(...new Set(entries.map(({ provesNot }) => provesNot))) || null,
    lookAt: union(...entries.map(({ lookAt }) => lookAt)),
  };
}

/**
 * Puts the texts of a main and an extended code together. A main code that only says who ended the connection
 * leaves title, place and the warning to the extended one.
 */
export function explainTogether(code: CodeFinding | null, extended: CodeFinding | null): Explanation {
  const main = code?.listed[0]?.entry;
  const reason = extended?.listed[0]?.entry;
  const notes = [code?.note ?? null, extended?.note ?? null];
  const nothingAdded = extended?.value === 0;
  if (main === undefined) {
    const saysNothing = reason === undefined || (code !== null && nothingAdded);
    return saysNothing ? explainUnlisted(code, extended) : explainEntries([reason], notes);
  }
  if (reason === undefined) return explainEntries([main], notes);
  if (nothingAdded)
    return explainEntries([main], ['The extended code 0 adds nothing: the far computer sent no reason.']);
  if (main.lookAt.length > 0) return explainEntries([main, reason], notes);
  return explainEntries([reason], [`The main code adds: ${lowerFirst(main.title)}.`, ...notes]);
}

function explainUnlisted(code: CodeFinding | null, extended: CodeFinding | null): Explanation {
  return {
    title: 'No public list explains this code',
    meaning: sentences(code?.note, extended?.note ?? extended?.listed[0]?.entry.meaning),
    provesNot: neverACause,
    lookAt: [],
  };
}
