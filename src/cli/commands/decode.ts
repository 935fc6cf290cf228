import { decodeErrorText } from '../../catalog/codes/index.ts';
import type { NoCodeFound } from '../../core/decode/decoded-error.ts';
import { exitCodes } from '../../shared/ids.ts';
import type { ExitCode } from '../../shared/ids.ts';
import type { CliIo } from '../io.ts';
import { makeScreen } from '../terminal/screen.ts';
import { decodedErrorText } from '../view/decoded-error-text.ts';
import { writeLines } from '../view/write-lines.ts';

const noCodeSentences: Readonly<Record<NoCodeFound['reason'], string>> = {
  'no-number':
    'The text holds no number. Paste the dialog with its codes, or type them, for example: decode "0x904 0x7".',
  'only-other-numbers':
    'The numbers in the text are no error codes (a date, an address, a port or the like). Type the codes, for example: decode "0x904 0x7".',
};

/**
 * `decode`: explains the codes of a dialog, as text or as one JSON document.
 *
 * A code that no public list has is explained as far as its form allows and counts as done (0; `outcome` in the
 * JSON is `unknown-code`): the command could do its work. Only a text without any code is a mistake in its use (2).
 */
export function decodeCommand(
  input: { readonly text: string; readonly json: boolean },
  io: CliIo,
): Promise<ExitCode> {
  const decoded = decodeErrorText(input.text);
  if (decoded.outcome === 'no-code') {
    io.stderr(`${noCodeSentences[decoded.reason]}\n`);
    return Promise.resolve(exitCodes.usage);
  }
  if (input.json) {
    io.stdout(`${JSON.stringify(decoded, null, 2)}\n`);
  } else {
    // The texts are plain ASCII and carry no marks.
    writeLines((text) => io.stdout(text), decodedErrorText(decoded, makeScreen(io, false)));
  }
  return Promise.resolve(exitCodes.healthy);
}
