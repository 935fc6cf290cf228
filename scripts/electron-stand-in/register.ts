import { enableCompileCache, registerHooks } from 'node:module';
import { join } from 'node:path';
import { root } from '../pinned-tools.ts';
import { acceptControl } from './control.ts';

/** Loaded with `node --import` before the app: whoever asks for `electron` gets the stand-in. */
registerHooks({
  resolve(specifier, context, next) {
    return specifier === 'electron'
      ? { url: new URL('electron.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context);
  },
});
// The browser's driver is large, and each test starts it anew.
enableCompileCache(join(root, '.cache', 'compiled'));
if (process.send !== undefined) acceptControl();
