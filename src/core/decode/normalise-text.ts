/** Longest text that is read; a dialog has a few hundred characters. */
export const maxTextLength = 8192;

/** Code points of the digit zero in scripts whose users meet localised dialogs and NFKC does not fold. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50] as const;

function asciiDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((start) => point >= start && point < start + 10);
  return zero === undefined ? digit : String(point - zero);
}

/**
 * Brings a pasted text into one form: width, spaces, digits of other scripts, minus signs; drops the invisible
 * characters that right-to-left dialogs carry between label and number. Reads at most {@link maxTextLength}
 * characters.
 */
export function normaliseText(text: string): string {
  return (
    text
      .slice(0, maxTextLength)
      // Circled and superscript digits are list marks; NFKC would turn them into plain ones.
      .replace(/\p{No}/gu, ' ')
      .normalize('NFKC')
      .slice(0, maxTextLength)
      // Also frees the control character that masking uses.
      .replace(/[\p{Cf}\u0001]/gu, '')
      .replace(/\p{Nd}/gu, asciiDigit)
      .replace(/[\u2212\u2013\u2014]/gu, '-')
      // A retyped code often has the Cyrillic letter or the multiplication sign for x.
      .replace(/(?<=0)[×хХ](?=[0-9a-f])/giu, 'x')
  );
}
