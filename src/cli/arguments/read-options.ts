import { parseArgs } from 'node:util';
import { quoted } from '../../shared/printable.ts';
import type { ArgumentProblem } from './invocation.ts';
import { nearest } from './nearest.ts';

/** Each option of a command: a flag stands alone, a value follows, `flag-or-value` has one only after `=`. */
export type OptionRules = Readonly<Record<string, 'flag' | 'value' | 'flag-or-value'>>;

export interface Options {
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  readonly positionals: readonly string[];
}

export type ReadOptions =
  | { readonly ok: true; readonly options: Options }
  | { readonly ok: false; readonly problem: ArgumentProblem; readonly message: string };

/** Splits the words of one command by its rules. An option that is given twice counts with its last value. */
export function readOptions(command: string, words: readonly string[], rules: OptionRules): ReadOptions {
  const options = Object.fromEntries(
    Object.entries(rules).map(([name, kind]) => [
      name,
      { type: kind === 'value' ? ('string' as const) : ('boolean' as const) },
    ]),
  );
  // Not strict: the sentences of parseArgs are for programmers, so the tokens are judged here.
  const { tokens } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });

  const flags = new Set<string>();
  const values = new Map<string, string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(rules, token.name) ? rules[token.name] : undefined;
    if (kind === undefined) return unknownOption(command, writtenName(token, words), rules);
    const value = token.value;
    if (kind === 'flag-or-value' && value === undefined) {
      flags.add(token.name);
    } else if (kind === 'flag') {
      if (value !== undefined) {
        return {
          ok: false,
          problem: 'unexpected-value',
          message: `The option --${token.name} takes no value.`,
        };
      }
      flags.add(token.name);
    } else if (value === undefined || value === '' || (!token.inlineValue && value.startsWith('--'))) {
      return {
        ok: false,
        problem: 'missing-value',
        message: `The option --${token.name} needs a value after it.`,
      };
    } else {
      values.set(token.name, value);
    }
  }
  return { ok: true, options: { flags, values, positionals } };
}

/** The word as it was typed: parseArgs takes `-host` for `-h -o -s -t`. */
function writtenName(
  token: { readonly rawName: string; readonly index: number },
  words: readonly string[],
): string {
  const word = words[token.index] ?? token.rawName;
  return token.rawName.startsWith('--') ? token.rawName : word;
}

function unknownOption(command: string, rawName: string, rules: OptionRules): ReadOptions {
  const close = nearest(
    rawName,
    Object.keys(rules).map((name) => `--${name}`),
  );
  const advice = close === null ? `"help ${command}" lists what there is` : `did you mean ${close}?`;
  const end = close === null ? '.' : '';
  return {
    ok: false,
    problem: 'unknown-option',
    message: `The command ${command} has no option ${quoted(rawName)}; ${advice}${end}`,
  };
}
