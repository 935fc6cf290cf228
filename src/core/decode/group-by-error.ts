import type { CodeCatalogue } from './code-catalogue.ts';
import { isExtendedCode, isMainCode, isSystemResult } from './code-places.ts';
import type { ReadNumber } from './read-numbers.ts';

/** Small main codes are extended codes as well, so only a larger one begins another error without a label. */
const largestSmallCode = 0xff;

/** Splits the numbers of a text that tells of several errors: each begins with a main code. */
export function groupByError(numbers: readonly ReadNumber[], catalogue: CodeCatalogue): ReadNumber[][] {
  const groups: ReadNumber[][] = [];
  for (const number of numbers) {
    const current = groups.at(-1);
    if (current === undefined || beginsAnother(number, current, catalogue)) groups.push([number]);
    else if (!repeats(number, current, catalogue)) current.push(number);
  }
  return groups;
}

function beginsAnother(
  number: ReadNumber,
  current: readonly ReadNumber[],
  catalogue: CodeCatalogue,
): boolean {
  const main = mainOf(current, catalogue);
  if (main === undefined || number.labelledExtended || !isMainCode(number.value, catalogue)) return false;
  const isComplete = current.some((other) => other !== main && !isSystemResult(other.value));
  if (isComplete && (number.labelled || number.value > largestSmallCode)) return true;
  return number.value !== main.value && !isExtendedCode(number.value, catalogue);
}

/** The main code said once more, with words in between; 0x3 0x3 is a pair. */
function repeats(number: ReadNumber, current: readonly ReadNumber[], catalogue: CodeCatalogue): boolean {
  return (
    number.value === mainOf(current, catalogue)?.value &&
    !number.labelledExtended &&
    !isExtendedCode(number.value, catalogue)
  );
}

function mainOf(group: readonly ReadNumber[], catalogue: CodeCatalogue): ReadNumber | undefined {
  return group.find((number) => !number.labelledExtended && isMainCode(number.value, catalogue));
}
