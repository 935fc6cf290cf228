import { rm, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/**
 * Builds the command line into dist/cli: one small entry and chunks that load when a command needs them, so that
 * `--version` costs little more than starting Node.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const outDir = join(root, 'dist', 'cli');
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };

await rm(outDir, { recursive: true, force: true });
const bundle = await rolldown({
  input: join(root, 'src', 'cli', 'main.ts'),
  platform: 'node',
  external: [/^node:/u],
  transform: { target: 'node24', define: { TOOL_VERSION: JSON.stringify(version) } },
  treeshake: { moduleSideEffects: false },
});
await bundle.write({
  dir: outDir,
  format: 'esm',
  entryFileNames: 'main.js',
  chunkFileNames: '[name].js',
  minify: { mangle: false, compress: true, codegen: { removeWhitespace: false } },
});
await bundle.close();
