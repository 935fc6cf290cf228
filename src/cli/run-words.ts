import { exitCodes } from '../shared/ids.ts';
import type { ExitCode } from '../shared/ids.ts';
import { OutputError, writeComplaint, writeFully } from './write-fully.ts';

/**
 * The command line, from its words to its exit code. `--version` and `--help` must start as quickly as Node itself, so
 * nothing is imported here before it is needed.
 */
export async function runWords(words: readonly string[]): Promise<ExitCode> {
  try {
    return await answer(words);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    writeComplaint(`${error.message}\n`);
    return exitCodes.internalError;
  }
}

async function answer(words: readonly string[]): Promise<ExitCode> {
  const [first] = words;
  if (words.length === 1 && (first === '--version' || first === '-V')) {
    const { tool } = await import('../shared/tool.ts');
    writeFully(1, `${tool.version}\n`);
    return exitCodes.healthy;
  }
  if (words.length === 1 && (first === '--help' || first === '-h')) {
    const { helpText } = await import('./help/help-text.ts');
    writeFully(1, helpText(null));
    return exitCodes.healthy;
  }
  const { runCommandLine } = await import('./run-command-line.ts');
  return runCommandLine(words);
}
