import { translateToGerman } from '../../../../src/shared/translation/german.ts';

/** Where people read sentences in what the repair says; values of settings stand as they are. */
const said = ['changes', 'lost', 'mayStopWorking', 'message', 'notices', 'target', 'title', 'why'];

/** Every text in there that German does not have. */
export function leftInEnglish(value: unknown, name = ''): string[] {
  if (typeof value === 'string')
    return said.includes(name) && translateToGerman(value) === null ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => leftInEnglish(item, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => leftInEnglish(inside, key));
}
