import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleCli } from '../../../../scripts/bundle-cli.ts';
import { installParts } from '../../../../scripts/executable/install-parts.ts';
import { windows as windowsPlatform } from '../../../../scripts/executable/platforms.ts';
import { toWindowsPath } from '../../support/paths.ts';
import type { WinePrefix } from '../../support/wine-prefix.ts';

/** A program of the tests, bundled like the one that ships and run by the Node that ships. */
export interface WindowsProgram {
  /** Hands `input` over as JSON, and gives back what the program wrote as JSON. */
  run(prefix: WinePrefix, input: unknown, environment?: Readonly<Record<string, string>>): Promise<unknown>;
}

/**
 * Bundles a program. It reads one file and writes another: its first and second argument.
 * @param source the program's own; by default in this folder
 */
export async function buildWindowsProgram(
  name: string,
  source: URL = new URL(`./${name}.ts`, import.meta.url),
): Promise<WindowsProgram> {
  const parts = installParts(windowsPlatform);
  // Beside the parts' node_modules, where the program finds the bridge to Windows' libraries.
  const folder = join(parts, 'test-programs');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.mjs`);
  await bundleCli({
    input: fileURLToPath(source),
    target: 'node22',
    output: { file, format: 'esm', codeSplitting: false },
  });
  const node = join(parts, windowsPlatform.node);
  return {
    run: async (prefix, input, environment = {}) => {
      const [inputFile, outputFile] = ['in', 'out'].map((end) =>
        join(prefix.folder, 'streams', `${name}.${end}`),
      ) as [string, string];
      rmSync(outputFile, { force: true });
      writeFileSync(inputFile, JSON.stringify(input));
      const words = [file, inputFile, outputFile].map(toWindowsPath);
      const { code, stderr } = await prefix.run(node, words, { environment });
      if (code !== 0) throw new Error(`${name} ended with ${code ?? 'a signal'}: ${stderr}`);
      return JSON.parse(readFileSync(outputFile, 'utf8')) as unknown;
    },
  };
}
