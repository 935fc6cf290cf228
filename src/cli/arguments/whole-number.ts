import { quoted } from '../../shared/printable.ts';
import type { ParsedArguments } from './invocation.ts';
import type { Options } from './read-options.ts';

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** For a check, in milliseconds. */
export const timeoutBoundsMs: Bounds = { least: 100, most: 600_000 };
export const defaultCheckTimeoutMs = 15_000;

/**
 * A whole number within bounds; `otherwise` when the option is not given.
 * @param what the number counts, for the sentence that refuses another one
 */
export function readWholeNumber<Default extends number | null>(
  { values }: Options,
  name: string,
  { least, most }: Bounds,
  otherwise: Default,
  what?: string,
): number | Default | (ParsedArguments & { readonly ok: false }) {
  const text = values.get(name);
  if (text === undefined) return otherwise;
  const value = /^\d{1,9}$/u.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  const counted = what === undefined ? '' : `, ${what}`;
  return {
    ok: false,
    problem: 'bad-number',
    message: `The option --${name} takes a whole number from ${least} to ${most}${counted}, not ${quoted(text)}.`,
  };
}
