import type { CodeCatalogue, CodeTable, ListedCode, PairEntry } from '../../core/decode/code-catalogue.ts';
import type { DecodedError } from '../../core/decode/decoded-error.ts';
import { decodeError } from '../../core/decode.ts';
import { disconnectReasons } from './disconnect-reasons.ts';
import { earlyAuthorizationResults } from './early-authorization-results.ts';
import { extendedReasons } from './extended-reasons.ts';
import { gatewayReasons } from './gateway-reasons.ts';
import { hresults } from './hresults.ts';
import { negotiationFailures } from './negotiation-failures.ts';
import { ntstatusCodes } from './ntstatus-codes.ts';
import { observedDisconnectReasons } from './observed-disconnect-reasons.ts';
import { pairs } from './pairs.ts';
import { rdstlsResults } from './rdstls-results.ts';
import { serverErrorInfo } from './server-error-info.ts';
import { win32Errors } from './win32-errors.ts';

/** In the order of `codeFamilies`. */
export const codeTables: readonly CodeTable[] = [
  disconnectReasons,
  observedDisconnectReasons,
  gatewayReasons,
  extendedReasons,
  serverErrorInfo,
  negotiationFailures,
  rdstlsResults,
  earlyAuthorizationResults,
  hresults,
  ntstatusCodes,
  win32Errors,
];

let byCode: ReadonlyMap<number, readonly ListedCode[]> | undefined;

/** Built at the first question, so that loading this module costs nothing to a command that never decodes. */
function index(): ReadonlyMap<number, readonly ListedCode[]> {
  byCode ??= Map.groupBy(
    codeTables.flatMap(({ family, source, entries }) =>
      entries.map((entry) => ({ family, source: entry.source ?? source, entry })),
    ),
    ({ entry }) => entry.code,
  );
  return byCode;
}

/** All codes and pairs of this folder. */
export const codeCatalogue: CodeCatalogue = {
  listed: (code) => index().get(code) ?? [],
  pair: (code, extendedCode) => {
    const ofCode: readonly PairEntry[] = pairs.filter((pair) => pair.code === code);
    return (
      ofCode.find((pair) => pair.extendedCode === extendedCode) ??
      ofCode.find((pair) => pair.extendedCode === 'any') ??
      null
    );
  },
};

/**
 * Reads codes out of a dialog, a log line or bare numbers, and explains them with this catalogue.
 *
 * @see decodeError
 */
export function decodeErrorText(text: string): DecodedError {
  return decodeError(text, codeCatalogue);
}
