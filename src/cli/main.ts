import { exitCodes } from '../shared/ids.ts';
import type { ExitCode } from '../shared/ids.ts';
import { OutputError, writeComplaint, writeFully } from './write-fully.ts';

/**
 * The command line's entry. `--version` and `--help` must start as quickly as Node itself, so nothing is imported
 * here before it is needed.
 */
async function main(words: readonly string[]): Promise<ExitCode> {
  const [first] = words;
  if (words.length === 1 && (first === '--version' || first === '-V')) {
    const { tool } = await import('../shared/tool.ts');
    writeFully(1, `${tool.version}\n`);
    return 0;
  }
  if (words.length === 1 && (first === '--help' || first === '-h')) {
    const { helpText } = await import('./help/help-text.ts');
    writeFully(1, helpText(null));
    return 0;
  }
  const { runCommandLine } = await import('./run-command-line.ts');
  return runCommandLine(words);
}

// No `await` here: the executable is one CommonJS file, which cannot have one outside of functions.
void main(process.argv.slice(2))
  .catch((error: unknown) => {
    if (!(error instanceof OutputError)) throw error;
    writeComplaint(`${error.message}\n`);
    return exitCodes.internalError;
  })
  .then((exitCode) => {
    process.exitCode = exitCode;
  });
