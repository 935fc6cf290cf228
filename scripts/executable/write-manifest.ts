import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HelperManifest } from '../../src/shared/helper-protocol/helper-manifest.ts';

/** Beside the executable; the app carries its content, and starts only a helper that fits it. */
export const manifestFile = 'helper-manifest.json';

/**
 * Writes down what the helper's files are. To be done again after anything that changes them, such as a signature.
 * @param folder where they lie
 */
export function writeManifest(folder: string, files: readonly string[]): void {
  const sums = files.map((name) => [
    name,
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex'),
  ]);
  const manifest: HelperManifest = { sha256: Object.fromEntries(sums) as HelperManifest['sha256'] };
  writeFileSync(join(folder, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`);
}
