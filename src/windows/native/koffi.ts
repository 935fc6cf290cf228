import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isSea } from 'node:sea';
import type koffiModule from 'koffi';
import { once } from './once.ts';

export type Koffi = typeof koffiModule;

/**
 * The bridge to Windows' libraries. Beside the single executable lies its native half; from the sources it is the
 * package.
 * @throws Error on other systems than Windows, and when the native half is missing or of another version.
 */
export const koffi = once((): Koffi => {
  if (process.platform !== 'win32') throw new Error('Windows libraries exist on Windows only');
  if (!isSea()) return createRequire(import.meta.url)('koffi') as Koffi;
  const native: { exports: unknown } = { exports: {} };
  process.dlopen(native, join(dirname(process.execPath), 'koffi.node'));
  return native.exports as Koffi;
});
