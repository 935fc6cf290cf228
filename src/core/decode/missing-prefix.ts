import type { CodeCatalogue } from './code-catalogue.ts';
import { isExtendedCode, isMainCode } from './code-places.ts';
import type { ReadNumber, ReadText } from './read-numbers.ts';

/** More digits than any main code has in hexadecimal are no code that lost its 0x. */
const mostDigits = 5;

/** What the digits of a decimal number are worth as hexadecimal ones; null where that is the same, or too long. */
export function valueAsHex({ value, form }: ReadNumber): number | null {
  const digits = String(value);
  if (form !== 'decimal' || digits.length > mostDigits) return null;
  const asHex = Number.parseInt(digits, 16);
  return asHex === value ? null : asHex;
}

/**
 * Reads 904 as 0x904: the dialog shows its codes in hexadecimal, and people leave out what they take for decoration.
 * Only where the number stands as a code, no list has it as it stands, and the list of main codes has the other
 * reading; the numbers typed beside it are then read in the same way where that makes them known.
 */
export function restorePrefixes({ numbers, onlyNumbers }: ReadText, catalogue: CodeCatalogue): ReadNumber[] {
  const isKnown = (value: number): boolean =>
    isMainCode(value, catalogue) || isExtendedCode(value, catalogue);
  const lostPrefix = (number: ReadNumber): boolean => {
    const asHex = valueAsHex(number);
    const isMeantAsCode = onlyNumbers || (number.labelled && !number.labelledExtended);
    return isMeantAsCode && asHex !== null && !isKnown(number.value) && isMainCode(asHex, catalogue);
  };
  const anyLost = numbers.some(lostPrefix);
  return numbers.map((number) => {
    const asHex = valueAsHex(number);
    const besideOne = anyLost && onlyNumbers && asHex !== null && isKnown(asHex);
    return asHex !== null && (lostPrefix(number) || besideOne)
      ? { ...number, value: asHex, form: 'hex-without-prefix' }
      : number;
  });
}
