import { join } from 'node:path';
import { build } from 'vite';
import type { InlineConfig } from 'vite';
import { root } from './pinned-tools.ts';

/**
 * How the interface is built: for the Chromium that Electron carries, and for our content policy, which allows no
 * script in the page itself and no `data:` address.
 */
export function rendererConfig(outDir: string): InlineConfig {
  return {
    configFile: false,
    root: join(root, 'src', 'renderer'),
    base: './',
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome140',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1200,
      reportCompressedSize: false,
      rolldownOptions: {
        onLog: (level, log, show) => {
          // Packages for servers mark what belongs into a browser; here everything does.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') show(level, log);
        },
      },
    },
  };
}

/**
 * Builds the interface into `outDir`: `index.html` and what it loads, by relative addresses.
 * @returns the files that went into it
 */
export async function bundleRenderer(outDir: string): Promise<readonly string[]> {
  // A test runner says that this is a test, and React would then bring all that helps its developers.
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  const built = await build(rendererConfig(outDir)).finally(() => {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  });
  // Vite answers with a watcher only where it is asked to watch.
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  return outputs.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
}
