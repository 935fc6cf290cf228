import { afterAll, beforeAll, describe } from 'vitest';
import { missingForDoubles } from './compile-double.ts';
import { cliExecutable } from './paths.ts';
import { WinePrefix } from './wine-prefix.ts';
import type { WindowsResult, WindowsRun } from './wine-prefix.ts';
import { missingForWine } from './wine-programs.ts';

/** `describe` for tests that need Wine and its test doubles; says in one line why it is skipped, when it has to be. */
export function describeWindows(name: string, body: () => void): void {
  const missing = missingForWine ?? missingForDoubles;
  if (missing !== null) console.warn(`skipped "${name}": ${missing}`);
  describe.skipIf(missing !== null)(name, body);
}

export interface WindowsComputer {
  readonly prefix: WinePrefix;
  /** Runs the command line that ships. */
  cli(args: readonly string[], options?: WindowsRun): Promise<WindowsResult>;
}

/** The computer that a prefix is. */
export function windowsComputer(prefix: WinePrefix): WindowsComputer {
  return { prefix, cli: (args, options) => prefix.run(cliExecutable.windows, args, options) };
}

/** A Windows computer for all tests of the surrounding `describe`. */
export function useWindows(): WindowsComputer {
  let prefix: WinePrefix | null = null;
  beforeAll(() => {
    prefix = new WinePrefix();
  });
  afterAll(() => {
    prefix?.remove();
    prefix = null;
  });
  const current = (): WinePrefix => {
    if (prefix === null) throw new Error('The Windows computer is there only while tests run.');
    return prefix;
  };
  return {
    get prefix() {
      return current();
    },
    cli: (args, options) => windowsComputer(current()).cli(args, options),
  };
}
