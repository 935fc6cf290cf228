import { readFileSync } from 'node:fs';
import { beforeAll } from 'vitest';
import { compileDouble } from '../../support/compile-double.ts';
import type { WindowsComputer } from '../../support/windows-suite.ts';

type Double = Exclude<Parameters<typeof compileDouble>[0], 'seed'>;

/**
 * Puts test doubles in the place of parts of Windows that Wine has not, or only pretends to have. Call it after
 * `useWindows`. @returns what programs need in their environment to use them
 */
export function useDoubles(
  windows: Pick<WindowsComputer, 'prefix'>,
  files: readonly `${Double}.${'dll' | 'exe'}`[],
) {
  beforeAll(() => {
    for (const file of files) {
      const double = compileDouble(file.slice(0, -4) as Double);
      windows.prefix.writeFile(`windows/system32/${file}`, readFileSync(double));
    }
  });
  const own = files.map((file) => `;${file.endsWith('.dll') ? file.slice(0, -4) : file}=n`);
  return { WINEDLLOVERRIDES: `mscoree=;mshtml=${own.join('')}` };
}
