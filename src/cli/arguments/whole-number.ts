import { quoted } from '../../shared/printable.ts';
import type { ParsedArguments } from './invocation.ts';
import type { Options } from './read-options.ts';

/** A whole number within bounds; null when the option is not given. */
export function readWholeNumber(
  { values }: Options,
  name: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | null | (ParsedArguments & { readonly ok: false }) {
  const text = values.get(name);
  if (text === undefined) return null;
  const value = /^\d{1,9}$/u.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  return {
    ok: false,
    problem: 'bad-number',
    message: `The option --${name} takes a whole number from ${least} to ${most}, not ${quoted(text)}.`,
  };
}
