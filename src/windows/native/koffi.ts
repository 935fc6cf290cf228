import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type koffiModule from 'koffi';
import { once } from './once.ts';
import { isExecutable } from './sea.ts';

export type Koffi = typeof koffiModule;

/**
 * The bridge to Windows' libraries. Beside the single executable, which is beside the installed app, lies its native
 * half; from the sources it is the package.
 * @throws Error on other systems than Windows, and when the native half is missing or of another version.
 */
export const koffi = once((): Koffi => {
  if (process.platform !== 'win32') throw new Error('Windows libraries exist on Windows only');
  if (!isInstalled()) return createRequire(import.meta.url)('koffi') as Koffi;
  const native: { exports: unknown } = { exports: {} };
  process.dlopen(native, join(dirname(process.execPath), 'koffi.node'));
  return native.exports as Koffi;
});

/** As the executable, or inside the archive of the installed app. */
function isInstalled(): boolean {
  return isExecutable() || /[\\/]app\.asar[\\/]/u.test(import.meta.url);
}
