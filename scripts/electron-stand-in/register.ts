import { registerHooks } from 'node:module';
import { acceptControl } from './control.ts';

/** Loaded with `node --import` before the app: whoever asks for `electron` gets the stand-in. */
registerHooks({
  resolve(specifier, context, next) {
    return specifier === 'electron'
      ? { url: new URL('electron.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context);
  },
});
if (process.send !== undefined) acceptControl();
