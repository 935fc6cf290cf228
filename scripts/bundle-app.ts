import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundleCli, entries } from './bundle-cli.ts';
import { root } from './pinned-tools.ts';

/** Node 24 is what Electron 45 brings. */
const target = 'node24';

/**
 * Bundles the desktop app's programs into `folder`: the main process, the engine with its threads, and the
 * preload. The interface has a build of its own.
 * @returns the files that went into them
 */
export async function bundleApp(folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  // Chunks have the same names from build to build only as long as the code in them is the same.
  for (const name of readdirSync(folder).filter((each) => /\.c?js$/u.test(each))) rmSync(join(folder, name));
  const esm = { format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name].js' } as const;
  const main = await bundleCli({
    input: { main: join(root, 'src', 'main', 'index.ts') },
    target,
    output: { dir: folder, ...esm, codeSplitting: false },
  });
  const engine = await bundleCli({
    input: {
      engine: join(root, 'src', 'engine', 'engine-process.ts'),
      'client-facts-thread': entries['client-facts-thread'],
      'runas-thread': entries['runas-thread'],
      'sudo-prompt-thread': entries['sudo-prompt-thread'],
    },
    target,
    output: { dir: folder, ...esm },
  });
  // A preload in the sandbox is one file of CommonJS, and may load nothing but `electron`.
  const preload = await bundleCli({
    input: { preload: join(root, 'src', 'preload', 'preload.ts') },
    target,
    output: { file: join(folder, 'preload.cjs'), format: 'cjs', codeSplitting: false },
  });
  return [main, engine, preload].flatMap(({ output }) =>
    output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : [])),
  );
}
