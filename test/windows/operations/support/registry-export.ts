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

/** Everything that this computer and its user have in the registry. */
export async function exportRegistry(prefix: WinePrefix): Promise<readonly string[]> {
  const exported = [await exportKey(prefix, 'HKLM'), await exportKey(prefix, 'HKCU')];
  return exported.map((text) => {
    if (text === null) throw new Error('The registry could not be exported');
    return text;
  });
}
