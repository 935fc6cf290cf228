import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toWindowsPath } from '../../support/paths.ts';
import type { WinePrefix } from '../../support/wine-prefix.ts';

/** A key with all below it as `reg export` writes it, to compare; null when there is no such key. */
export async function exportKey(prefix: WinePrefix, key: string): Promise<string | null> {
  const file = join(prefix.folder, 'streams', 'export.reg');
  const { code } = await prefix.run('reg.exe', ['export', key, toWindowsPath(file), '/y']);
  return code === 0 ? readFileSync(file, 'utf16le') : null;
}
