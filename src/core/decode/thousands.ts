/** A comma or an apostrophe between groups of three digits: 2,308 and 2'308. A point would look like a version. */
const groupedNumber =
  /(?<![\p{L}\p{N}.,'’])(?<sign>-?)(?<whole>[1-9]\d{0,2}(?:(?:,\d{3})+|(?:['’]\d{3})+))(?![\p{L}\p{N}]|[.,'’]\d)/gu;
const spacedNumber = /^\s*(?<head>[1-9]\d{0,2}) (?<tail>\d{3})\s*$/u;

const largestShortCode = 0xffff;
/** HRESULT and NTSTATUS as decimal numbers, with and without a sign. */
const isSystemResult = (value: number): boolean =>
  (value >= 0x80000000 && value <= 0xffffffff) || (value < 0 && value >= -0x80000000);

/**
 * Takes the thousands separators out of numbers. 2,308 is one number and 260,516 is two, because no short code
 * is that large. A space separates codes as well as thousands, so `2 308` is joined only where it is all there is and
 * `isMainCode` knows the whole number.
 */
export function joinThousands(text: string, isMainCode: (value: number) => boolean): string {
  const { head, tail } = spacedNumber.exec(text)?.groups ?? {};
  if (head !== undefined && tail !== undefined) return isMainCode(Number(head + tail)) ? head + tail : text;
  return text.replace(groupedNumber, (grouped, sign: string, whole: string) => {
    const digits = whole.replace(/\D/gu, '');
    const isOneNumber = Number(digits) <= largestShortCode || isSystemResult(Number(sign + digits));
    return isOneNumber ? sign + digits : grouped;
  });
}
