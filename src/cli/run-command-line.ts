import { exitCodes } from '../shared/ids.ts';
import type { ExitCode } from '../shared/ids.ts';
import { printable } from '../shared/printable.ts';
import { tool } from '../shared/tool.ts';
import { parseArguments } from './arguments/parse-arguments.ts';
import { helpText } from './help/help-text.ts';
import { makeProcessIo } from './io.ts';
import { runInvocation } from './run-invocation.ts';
import { showsUnicode } from './terminal/marks.ts';
import { ensureUsableStreams } from './usable-streams.ts';
import { OutputError } from './write-fully.ts';

/**
 * Reads the arguments, runs the command and returns what the process shall return. Whatever goes wrong becomes one
 * sentence on stderr; RDP_TROUBLESHOOTER_DEBUG=1 adds where it happened.
 */
export async function runCommandLine(words: readonly string[]): Promise<ExitCode> {
  if (process.platform === 'win32') ensureUsableStreams();
  const parsed = parseArguments(words);
  const stop = new AbortController();
  const io = makeProcessIo(process.env, () => {
    // Of a long list nobody wants the rest; a single answer is still worth its exit code.
    if (parsed.ok && parsed.invocation.command === 'scan') stop.abort();
  });
  if (!parsed.ok) {
    io.stderr(`${parsed.message}\n`);
    return exitCodes.usage;
  }
  const { invocation } = parsed;
  if (invocation.command === 'help') {
    io.stdout(helpText(invocation.topic));
    return exitCodes.healthy;
  }
  if (invocation.command === 'version') {
    io.stdout(`${tool.version}\n`);
    return exitCodes.healthy;
  }

  const onSignal = (): void => {
    stop.abort();
  };
  // Once only: a second Ctrl+C ends the process at once, as people expect when the first seems to do nothing.
  process.once('SIGINT', onSignal);
  process.once('SIGTERM', onSignal);
  try {
    const unicode = showsUnicode(process.env, process.platform);
    return await runInvocation(invocation, { io, unicode }, stop.signal);
  } catch (error) {
    io.stderr(errorText(error));
    return exitCodes.internalError;
  } finally {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  }
}

function errorText(error: unknown): string {
  if (error instanceof OutputError) return `${error.message}\n`;
  if (process.env['RDP_TROUBLESHOOTER_DEBUG'] === '1') {
    return `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;
  }
  const message = printable(error instanceof Error ? error.message : String(error)).slice(0, 300);
  return `An error inside this program ended the command (${message}); set RDP_TROUBLESHOOTER_DEBUG=1 to see where.\n`;
}
