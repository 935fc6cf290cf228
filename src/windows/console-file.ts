import { dirname, join } from 'node:path/win32';
import { product } from '../shared/product.ts';
import { isExecutable } from './native/sea.ts';

/** Where the console program lies: it is this program, or beside it, as beside the app. From the sources there is none. */
export function consoleFile(): string {
  return isExecutable() ? process.execPath : join(dirname(process.execPath), product.consoleFile);
}
