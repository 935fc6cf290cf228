import type { CodeCatalogue } from './decode/code-catalogue.ts';
import { isMainCode } from './decode/code-places.ts';
import type { DecodedError, ExplainedCodes } from './decode/decoded-error.ts';
import { explainTogether } from './decode/explain.ts';
import { findCode, mainReadings, otherReadings } from './decode/list-findings.ts';
import { toHex } from './decode/number-form.ts';
import { readNumbers } from './decode/read-numbers.ts';
import { selectCodes } from './decode/select-codes.ts';
import type { SelectedCodes } from './decode/select-codes.ts';

/**
 * Understands a pasted mstsc dialog in any language, a line of the client's log, or bare codes, and says what
 * they mean. Only numbers are read: hexadecimal, decimal, or signed as HRESULTs are. Reads at most 8,192
 * characters, never throws, and takes time linear in the length of the text.
 *
 * It never names a cause: codes say what the client noticed, not why it happened.
 */
export function decodeError(text: string, catalogue: CodeCatalogue): DecodedError {
  const read = readNumbers(text, (value) => isMainCode(value, catalogue));
  const [first, ...further] = selectCodes(read, catalogue);
  if (first === undefined) {
    return {
      outcome: 'no-code',
      pair: { code: null, extendedCode: null },
      reason: read.hasDigits ? 'only-other-numbers' : 'no-number',
    };
  }
  return {
    ...explainOne(first, catalogue),
    further: further.map((selected) => explainOne(selected, catalogue)),
  };
}

function explainOne(selected: SelectedCodes, catalogue: CodeCatalogue): ExplainedCodes {
  const { code, extendedCode, others, standsAlone, asHex } = selected;
  const alone = code === null || extendedCode === null;
  const main = code === null ? null : findCode(catalogue, code, 'code', alone);
  const extended = extendedCode === null ? null : findCode(catalogue, extendedCode, 'extended-code', alone);
  const pairText = code === null ? null : catalogue.pair(code, extendedCode);
  const { title, meaning, provesNot, lookAt } = pairText ?? explainTogether(main, extended);
  const codes = [main, extended].filter((finding) => finding !== null);
  const isKnown = codes.some(
    ({ listed, role, value }) => listed.length > 0 && (role === 'code' || value !== 0 || alone),
  );
  const alternatives = standsAlone
    ? [
        ...codes.flatMap((finding) => otherReadings(catalogue, finding)),
        ...(asHex === null ? [] : mainReadings(catalogue, asHex)),
      ]
    : [];
  return {
    outcome: isKnown ? 'recognised' : 'unknown-code',
    pair: { code, extendedCode },
    title,
    meaning: meaning + prefixNote(selected),
    provesNot,
    lookAt,
    findings: [...codes, ...others.map((value) => findCode(catalogue, value, 'other', false))],
    roleIsGuessed: standsAlone && (code === null || alternatives.length > 0),
    alternatives,
  };
}

/** Says which numbers were taken for hexadecimal ones although nothing in the text says so. */
function prefixNote({ withoutPrefix }: SelectedCodes): string {
  if (withoutPrefix.length === 0) return '';
  const typed = withoutPrefix.map((value) => value.toString(16)).join(' and ');
  const were = withoutPrefix.length === 1 ? 'was' : 'were';
  return ` The dialog shows its codes in hexadecimal, so ${typed} ${were} read as ${withoutPrefix.map(toHex).join(' and ')}.`;
}
