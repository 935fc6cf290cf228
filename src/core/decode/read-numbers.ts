import { endsWithCodeLabel, hasExtendedLabel } from './labels.ts';
import { maskOtherNumbers } from './mask-other-numbers.ts';
import { normaliseText } from './normalise-text.ts';
import { joinThousands } from './thousands.ts';

/** A number that may be a code. */
export interface ReadNumber {
  /** Unsigned 32-bit value. */
  readonly value: number;
  /** `hex-without-prefix`: written like a decimal number, and read as the dialog shows codes. */
  readonly form: 'hex' | 'decimal' | 'hex-without-prefix';
  /** A word or a colon before it calls it a code. */
  readonly labelled: boolean;
  readonly labelledExtended: boolean;
  /** The text between the number before this one, or the start, and this one. */
  readonly gap: string;
}

export interface ReadText {
  readonly numbers: readonly ReadNumber[];
  /** Nothing but numbers and signs, as when somebody types the codes alone. */
  readonly onlyNumbers: boolean;
  /** The text holds digits, of whatever meaning. */
  readonly hasDigits: boolean;
}

/** How far back a label is looked for, in characters. */
const labelReach = 48;

/** Signed forms of HRESULT and NTSTATUS have nine or ten digits; a dash before a shorter number is a dash. */
const shortestSigned = 9;

/**
 * In this order: 0x904; 80090304 and C000006D without their 0x; decimal, not a part of a word or a host name.
 */
const numberPattern =
  /(?<![0-9])0x0*(?<hex>[0-9a-f]{1,8})(?![0-9a-z_])|(?<![\p{Lu}\p{Ll}\p{N}_.-])(?<bareHex>(?:80|c0)[0-9a-f]{6})(?![\p{Lu}\p{Ll}\p{N}_-])|(?<![\p{Lu}\p{Ll}\p{N}_.#]|[\p{Lu}\p{Ll}]-)(?<decimal>-?[0-9]{1,10})(?![\p{Lu}\p{Ll}\p{N}_])/giu;

function decimalValue(digits: string): number | null {
  const isSigned = digits.startsWith('-') && digits.length > shortestSigned;
  const value = Number(isSigned ? digits : digits.replace('-', ''));
  return value >= -0x80000000 && value <= 0xffffffff ? value >>> 0 : null;
}

/**
 * Finds the numbers of a text that may be codes, in their order. Linear in the length of the text. `isMainCode` decides
 * where a space may stand between thousands.
 */
export function readNumbers(text: string, isMainCode: (value: number) => boolean): ReadText {
  const normalised = normaliseText(text);
  const masked = joinThousands(maskOtherNumbers(normalised), isMainCode);
  const numbers: ReadNumber[] = [];
  let end = 0;
  for (const match of masked.matchAll(numberPattern)) {
    const { hex, bareHex, decimal } = match.groups ?? {};
    const digits = hex ?? bareHex;
    const value = digits === undefined ? decimalValue(decimal ?? '') : Number.parseInt(digits, 16);
    if (value === null) continue;
    const gap = masked.slice(end, match.index);
    const before = gap.slice(-labelReach);
    numbers.push({
      value,
      form: digits === undefined ? 'decimal' : 'hex',
      labelled: endsWithCodeLabel(before),
      labelledExtended: hasExtendedLabel(before),
      gap,
    });
    end = match.index + match[0].length;
  }
  const rest = masked.replace(numberPattern, '');
  return { numbers, onlyNumbers: !/[\p{L}\u0001]/u.test(rest), hasDigits: /[0-9]/u.test(normalised) };
}
