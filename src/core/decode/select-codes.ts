import type { CodeCatalogue, CodeFamily } from './code-catalogue.ts';
import type { ReadNumber, ReadText } from './read-numbers.ts';

/** Which numbers of a text are the main code, the extended code, and further codes. */
export interface SelectedCodes {
  readonly code: number | null;
  readonly extendedCode: number | null;
  readonly others: readonly number[];
  /** One number and nothing that says what it is. */
  readonly standsAlone: boolean;
}

const maxOthers = 4;
const mainFamilies: readonly CodeFamily[] = [
  'disconnect-reason',
  'observed-disconnect-reason',
  'gateway-reason',
];

/** HRESULT and NTSTATUS: bit 31 is set for every error ([MS-ERREF] 2.1, 2.3). */
const isSystemResult = (value: number): boolean => value >= 0x80000000;
const isGatewayReason = (value: number): boolean => value >= 0x3000000 && value <= 0x30000ff;
const onlySeparators = (gap: string): boolean => /^[\s,;/|+&:-]*$/u.test(gap);

function isListedIn(catalogue: CodeCatalogue, value: number, families: readonly CodeFamily[]): boolean {
  return catalogue.listed(value).some(({ family }) => families.includes(family));
}

/** `0x904 (2308)` is one code in two forms; `0x3 / 0x3` is a pair. */
function isRestatement(number: ReadNumber, previous: ReadNumber | undefined): boolean {
  if (previous?.value !== number.value || previous.form === number.form) return false;
  return /^\s*[([=]\s*$/u.test(number.gap) || (number.value > 0xff && onlySeparators(number.gap));
}

/** Written as only a code is written. */
function isUnmistakable({ form, value }: ReadNumber): boolean {
  return form === 'hex' || isSystemResult(value) || isGatewayReason(value);
}

/**
 * Leaves out the plain numbers of a sentence. Next to a hexadecimal code only what is called extended, or
 * directly follows, counts; without one, a number needs a label or a place in the list of main codes.
 */
function candidates({ numbers, onlyNumbers }: ReadText, catalogue: CodeCatalogue): ReadNumber[] {
  const distinct = numbers.filter((number, at) => !isRestatement(number, numbers[at - 1]));
  if (onlyNumbers) return distinct;
  const anyUnmistakable = distinct.some(isUnmistakable);
  const kept: ReadNumber[] = [];
  let previousKept = false;
  for (const number of distinct) {
    const stands = anyUnmistakable
      ? isUnmistakable(number)
      : number.labelled || (number.value > 99 && isListedIn(catalogue, number.value, mainFamilies));
    previousKept = stands || number.labelledExtended || (previousKept && onlySeparators(number.gap));
    if (previousKept) kept.push(number);
  }
  return kept;
}

/** 7 / 0x904, typed the wrong way round. */
function isSwapped(code: number, extendedCode: number, catalogue: CodeCatalogue): boolean {
  const neverExtended = !isListedIn(catalogue, extendedCode, ['extended-reason', 'server-error-info']);
  return (
    neverExtended &&
    isListedIn(catalogue, extendedCode, mainFamilies) &&
    !isListedIn(catalogue, code, mainFamilies) &&
    isListedIn(catalogue, code, ['extended-reason', 'server-error-info'])
  );
}

/** A single small number that only the extended list has is the extended code. */
function isExtendedAlone(value: number, catalogue: CodeCatalogue): boolean {
  return !isListedIn(catalogue, value, mainFamilies) && isListedIn(catalogue, value, ['extended-reason']);
}

/** Decides which numbers are the codes; null when none is. */
export function selectCodes(text: ReadText, catalogue: CodeCatalogue): SelectedCodes | null {
  const found = candidates(text, catalogue);
  const labelled = found.find((number) => number.labelledExtended);
  const [first, second] = found.filter((number) => number !== labelled);
  const others = (code: number | null, extendedCode: number | null): number[] =>
    [...new Set(found.map(({ value }) => value))]
      .filter((value) => value !== code && value !== extendedCode)
      .slice(0, maxOthers);

  if (labelled !== undefined) {
    const code = first?.value ?? null;
    return { code, extendedCode: labelled.value, others: others(code, labelled.value), standsAlone: false };
  }
  if (first === undefined) return null;
  const code = first.value;
  if (second === undefined || (isSystemResult(code) && isSystemResult(second.value))) {
    const standsAlone = second === undefined && text.onlyNumbers;
    return isExtendedAlone(code, catalogue)
      ? { code: null, extendedCode: code, others: [], standsAlone: second === undefined }
      : { code, extendedCode: null, others: others(code, null), standsAlone };
  }
  const pair = { code, extendedCode: second.value, others: others(code, second.value), standsAlone: false };
  return isSwapped(code, second.value, catalogue)
    ? { ...pair, code: second.value, extendedCode: code }
    : pair;
}
