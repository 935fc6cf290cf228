import type { CodeCatalogue } from './decode/code-catalogue.ts';
import type { DecodedError } from './decode/decoded-error.ts';
import { explainTogether } from './decode/explain.ts';
import { findCode, otherReadings } from './decode/list-findings.ts';
import { readNumbers } from './decode/read-numbers.ts';
import { selectCodes } from './decode/select-codes.ts';

/**
 * Understands a pasted mstsc dialog in any language, a line of the client's log, or bare codes, and says what
 * they mean. Only numbers are read: hexadecimal, decimal, or signed as HRESULTs are. Reads at most 8,192
 * characters, never throws, and takes time linear in the length of the text.
 *
 * It never names a cause: codes say what the client noticed, not why it happened.
 */
export function decodeError(text: string, catalogue: CodeCatalogue): DecodedError {
  const read = readNumbers(text);
  const selected = selectCodes(read, catalogue);
  if (selected === null) {
    return {
      outcome: 'no-code',
      pair: { code: null, extendedCode: null },
      reason: read.hasDigits ? 'only-other-numbers' : 'no-number',
    };
  }
  const { code, extendedCode, others, standsAlone } = selected;
  const alone = code === null || extendedCode === null;
  const main = code === null ? null : findCode(catalogue, code, 'code', alone);
  const extended = extendedCode === null ? null : findCode(catalogue, extendedCode, 'extended-code', alone);
  const pairText = code === null ? null : catalogue.pair(code, extendedCode);
  const { title, meaning, provesNot, lookAt } = pairText ?? explainTogether(main, extended);
  const codes = [main, extended].filter((finding) => finding !== null);
  const isKnown = codes.some(
    ({ listed, role, value }) => listed.length > 0 && (role === 'code' || value !== 0 || alone),
  );
  const alternatives = standsAlone ? codes.flatMap((finding) => otherReadings(catalogue, finding)) : [];
  return {
    outcome: isKnown ? 'recognised' : 'unknown-code',
    pair: { code, extendedCode },
    title,
    meaning,
    provesNot,
    lookAt,
    findings: [...codes, ...others.map((value) => findCode(catalogue, value, 'other', false))],
    roleIsGuessed: standsAlone && (code === null || alternatives.length > 0),
    alternatives,
  };
}
