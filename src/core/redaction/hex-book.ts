/** Replacements of thumbprints, serial numbers and hardware addresses: other digits, in the same form. */
export interface HexBook {
  replace(text: string): string;
  /** For a word of a sentence; null when it is neither a thumbprint nor was replaced before. */
  replaceWord(word: string): string | null;
}

export function openHexBook(random: () => number): HexBook {
  const known = new Map<string, string>();

  const substitute = (digits: string): string => {
    const found = known.get(digits);
    if (found !== undefined) return found;
    const other = Array.from(digits, () => Math.floor(random() * 16).toString(16)).join('');
    known.set(digits, other);
    return other;
  };

  /** Keeps what stands between the digits, and whether they are capitals. */
  const inTheFormOf = (text: string, digits: string): string => {
    const written = /[A-F]/u.test(text) ? digits.toUpperCase() : digits;
    let at = -1;
    return text.replace(/[\da-f]/giu, () => written.charAt((at += 1)));
  };

  return {
    replace: (text) =>
      /^[\da-f:\s-]*$/iu.test(text) ? inTheFormOf(text, substitute(digitsOf(text))) : substitute(text),
    replaceWord(word) {
      if (thumbprint.test(word)) return inTheFormOf(word, substitute(digitsOf(word)));
      const digits = word.length < 8 ? undefined : known.get(word.toLowerCase());
      return digits === undefined ? null : inTheFormOf(word, digits);
    },
  };
}

/** SHA-1 or SHA-256. */
const thumbprint = /^(?:[\da-f]{40}|[\da-f]{64})$/iu;

function digitsOf(text: string): string {
  return text.toLowerCase().replace(/[^\da-f]/gu, '');
}
