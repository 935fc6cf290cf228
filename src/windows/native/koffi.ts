import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type koffiModule from 'koffi';
import { product } from '../../shared/product.ts';
import { once } from './once.ts';
import { isExecutable } from './sea.ts';

/** Put in by the build of the executable: the SHA-256 of the native half that it was built with. */
declare const BINDINGS_SHA256: string | undefined;

export type Koffi = typeof koffiModule;

/**
 * The bridge to Windows' libraries. Beside the single executable, which is beside the installed app, lies its native
 * half; from the sources it is the package. The executable loads no other file than the one it was built with: it may
 * be elevated, and whoever could put a file beside it must not get its rights.
 * @throws Error on other systems than Windows, and when the native half is missing or another one
 */
export const koffi = once((): Koffi => {
  if (process.platform !== 'win32') throw new Error('Windows libraries exist on Windows only');
  if (!isInstalled()) return createRequire(import.meta.url)('koffi') as Koffi;
  const native: { exports: unknown } = { exports: {} };
  const file = join(dirname(process.execPath), product.bindingsFile);
  if (typeof BINDINGS_SHA256 === 'string' && sha256Of(file) !== BINDINGS_SHA256)
    throw new Error(`${product.bindingsFile} is not the file that this program was built with`);
  process.dlopen(native, file);
  return native.exports as Koffi;
});

/** null when it cannot be read: to whoever reads facts a missing file of ours must not look like a missing fact. */
function sha256Of(file: string): string | null {
  try {
    return hash('sha256', readFileSync(file));
  } catch {
    return null;
  }
}

/** As the executable, or inside the archive of the installed app. */
function isInstalled(): boolean {
  return isExecutable() || /[\\/]app\.asar[\\/]/u.test(import.meta.url);
}
