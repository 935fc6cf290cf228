import type { CodeCatalogue } from './code-catalogue.ts';
import { isExtendedCode, isMainCode, isSystemResult } from './code-places.ts';
import { groupByError } from './group-by-error.ts';
import { restorePrefixes, valueAsHex } from './missing-prefix.ts';
import type { ReadNumber, ReadText } from './read-numbers.ts';

/** Which numbers of a text are the main code, the extended code, and further codes of one error. */
export interface SelectedCodes {
  readonly code: number | null;
  readonly extendedCode: number | null;
  readonly others: readonly number[];
  /** One number and nothing that says what it is. */
  readonly standsAlone: boolean;
  /** Those of the values above that had no 0x and were read as if they had. */
  readonly withoutPrefix: readonly number[];
  /** A decimal number that stands alone: the main code that its digits would be in hexadecimal. */
  readonly asHex: number | null;
}

const maxOthers = 4;
const maxErrors = 4;

const isGatewayReason = (value: number): boolean => value >= 0x3000000 && value <= 0x30000ff;
const onlySeparators = (gap: string): boolean => /^[\s,;/|+&:-]*$/u.test(gap);

/** `0x904 (2308)` is one code in two forms; `0x3 / 0x3` is a pair. */
function isRestatement(number: ReadNumber, previous: ReadNumber | undefined): boolean {
  if (previous?.value !== number.value || previous.form === number.form) return false;
  return /^\s*[([=]\s*$/u.test(number.gap) || (number.value > 0xff && onlySeparators(number.gap));
}

/** Written as only a code is written. */
function isUnmistakable({ form, value }: ReadNumber): boolean {
  return form !== 'decimal' || isSystemResult(value) || isGatewayReason(value);
}

/**
 * Leaves out the plain numbers of a sentence. Next to a hexadecimal code only what is called extended, or
 * directly follows, counts; without one, a number needs a label or a place in the list of main codes.
 */
function candidates(text: ReadText, catalogue: CodeCatalogue): ReadNumber[] {
  const numbers = restorePrefixes(text, catalogue);
  const distinct = numbers.filter((number, at) => !isRestatement(number, numbers[at - 1]));
  if (text.onlyNumbers) return distinct;
  const anyUnmistakable = distinct.some(isUnmistakable);
  const kept: ReadNumber[] = [];
  let previousKept = false;
  for (const number of distinct) {
    const stands = anyUnmistakable
      ? isUnmistakable(number)
      : number.labelled || (number.value > 99 && isMainCode(number.value, catalogue));
    previousKept = stands || number.labelledExtended || (previousKept && onlySeparators(number.gap));
    if (previousKept) kept.push(number);
  }
  return kept;
}

/** 7 / 0x904, typed the wrong way round. */
function isSwapped(code: number, extendedCode: number, catalogue: CodeCatalogue): boolean {
  return (
    isMainCode(extendedCode, catalogue) &&
    !isExtendedCode(extendedCode, catalogue) &&
    !isMainCode(code, catalogue) &&
    isExtendedCode(code, catalogue)
  );
}

/** A single small number that only the extended list has is the extended code. */
function isExtendedAlone(value: number, catalogue: CodeCatalogue): boolean {
  return (
    !isMainCode(value, catalogue) &&
    catalogue.listed(value).some(({ family }) => family === 'extended-reason')
  );
}

/** What a log says before the main code is the layer below it, and never the main code. */
function withoutResultsBefore(
  numbers: readonly ReadNumber[],
  catalogue: CodeCatalogue,
): readonly ReadNumber[] {
  const main = numbers.findIndex(({ value }) => isMainCode(value, catalogue));
  const allResults = numbers.slice(0, Math.max(main, 0)).every(({ value }) => isSystemResult(value));
  return main > 0 && allResults ? numbers.slice(main) : numbers;
}

type Places = Pick<SelectedCodes, 'code' | 'extendedCode'>;

function placesOf(found: readonly ReadNumber[], catalogue: CodeCatalogue): Places | null {
  const labelled = found.find((number) => number.labelledExtended);
  const [first, second] = withoutResultsBefore(
    found.filter((number) => number !== labelled),
    catalogue,
  );
  if (labelled !== undefined) return { code: first?.value ?? null, extendedCode: labelled.value };
  if (first === undefined) return null;
  const code = first.value;
  if (second === undefined || (isSystemResult(code) && isSystemResult(second.value))) {
    return isExtendedAlone(code, catalogue)
      ? { code: null, extendedCode: code }
      : { code, extendedCode: null };
  }
  return isSwapped(code, second.value, catalogue)
    ? { code: second.value, extendedCode: code }
    : { code, extendedCode: second.value };
}

function selectOne(
  found: readonly ReadNumber[],
  isWholeText: boolean,
  catalogue: CodeCatalogue,
): SelectedCodes[] {
  const places = placesOf(found, catalogue);
  if (places === null) return [];
  const [only, ...rest] = found;
  const standsAlone = isWholeText && rest.length === 0;
  const asHex = standsAlone && only !== undefined ? valueAsHex(only) : null;
  const others = [...new Set(found.map(({ value }) => value))]
    .filter((value) => value !== places.code && value !== places.extendedCode)
    .slice(0, maxOthers);
  return [
    {
      ...places,
      others,
      standsAlone,
      withoutPrefix: found.filter(({ form }) => form === 'hex-without-prefix').map(({ value }) => value),
      asHex: asHex !== null && isMainCode(asHex, catalogue) ? asHex : null,
    },
  ];
}

/** Decides which numbers are the codes of which error, at most four, in the order of the text; empty when none is. */
export function selectCodes(text: ReadText, catalogue: CodeCatalogue): SelectedCodes[] {
  const groups = groupByError(candidates(text, catalogue), catalogue);
  const isWholeText = text.onlyNumbers && groups.length === 1;
  const errors = groups.flatMap((group) => selectOne(group, isWholeText, catalogue));
  const isFirst = (error: SelectedCodes, at: number): boolean =>
    errors.findIndex(
      ({ code, extendedCode }) => code === error.code && extendedCode === error.extendedCode,
    ) === at;
  return errors.filter(isFirst).slice(0, maxErrors);
}
