import { writeSync } from 'node:fs';
import { registerHooks } from 'node:module';

/** Loaded with `--import` before a program: when that ends, writes the address of every module it loaded to stderr. */
const loaded: string[] = [];
registerHooks({
  load: (url, context, nextLoad) => {
    loaded.push(url);
    return nextLoad(url, context);
  },
});
process.on('exit', () => {
  writeSync(2, loaded.map((url) => `loaded ${url}\n`).join(''));
});
