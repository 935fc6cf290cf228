import { helperWord } from '../shared/helper-protocol/words.ts';

/**
 * The console program's entry: the first word decides whether it is the command line or the elevated helper. One file
 * for both, because a windowed program has no proper console, and because the helper can then tell that whoever
 * started it is the same program.
 */
async function main(words: readonly string[]): Promise<number> {
  if (words[0] === helperWord) {
    const { helperMain } = await import('../helper/main.ts');
    return helperMain(words);
  }
  const { runWords } = await import('../cli/run-words.ts');
  return runWords(words);
}

// No `await` here: the executable is one CommonJS file, which cannot have one outside of functions.
void main(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});
