import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import type { OutputOptions, Plugin, RolldownOutput } from 'rolldown';
import { root } from './pinned-tools.ts';

/** The version that the product has, from package.json. */
export const productVersion = (
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
).version;

/** The programs in the sources: the console program, and what it runs in threads of their own on Windows. */
export const entries = {
  main: join(root, 'src', 'console', 'main.ts'),
  'client-facts-thread': join(root, 'src', 'windows', 'client-facts-thread.ts'),
  'runas-thread': join(root, 'src', 'windows', 'runas-thread.ts'),
  'sudo-prompt-thread': join(root, 'src', 'windows', 'sudo-prompt-thread.ts'),
} as const;

export interface CliBundle {
  readonly input: string | Readonly<Record<string, string>>;
  /** The oldest Node that must understand the code, as rolldown names it: `node24`. */
  readonly target: string;
  readonly output: OutputOptions;
  /** What koffi.node beside the executable has to be; without it whatever is there is loaded. */
  readonly bindingsSha256?: string;
}

/**
 * V8 keeps a source with a single character beyond Latin-1 in two bytes for each of its characters, twice the memory.
 * An escape means the same in every literal but those of String.raw, which the sources write in ASCII.
 */
const plainAscii: Plugin = {
  name: 'plain-ascii',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      if (/String\.raw`[^`]*[^\0-\x7F]/u.test(chunk.code))
        throw new Error(`${chunk.fileName} holds a raw text beyond ASCII`);
      chunk.code = chunk.code.replaceAll(/[^\0-\x7F]/g, (unit) => {
        return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
      });
    }
  },
};

/** Bundles the command line. Names stay as they are, so that an error's stack can be read. @returns what was written */
export async function bundleCli({
  input,
  target,
  output,
  bindingsSha256,
}: CliBundle): Promise<RolldownOutput> {
  const bindings = bindingsSha256 === undefined ? {} : { BINDINGS_SHA256: JSON.stringify(bindingsSha256) };
  const bundle = await rolldown({
    input: typeof input === 'string' ? input : { ...input },
    platform: 'node',
    // koffi finds its native half beside itself, so it cannot move into a bundle; Electron is the program itself.
    external: [/^node:/u, 'koffi', 'electron'],
    transform: { target, define: { TOOL_VERSION: JSON.stringify(productVersion), ...bindings } },
    treeshake: { moduleSideEffects: false },
    plugins: [plainAscii],
  });
  const written = await bundle.write({
    ...output,
    minify: { mangle: false, compress: true, codegen: { removeWhitespace: false } },
  });
  await bundle.close();
  return written;
}
