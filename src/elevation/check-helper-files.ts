import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { HelperManifest } from '../shared/helper-protocol/helper-manifest.ts';

/**
 * Whether the helper is there, and it and what lies beside it are what the build wrote.
 * @param manifest null: there is none, because the helper is the program that runs already
 */
export async function checkHelperFiles(
  file: string,
  manifest: HelperManifest | null,
): Promise<'in-order' | 'missing' | 'damaged'> {
  const found = await stat(file).catch(() => null);
  if (found?.isFile() !== true) return 'missing';
  const expected = Object.entries(manifest?.sha256 ?? {});
  const sums = await Promise.all(expected.map(([name]) => sha256Of(join(dirname(file), name))));
  return expected.every(([, sum], index) => sums[index] === sum) ? 'in-order' : 'damaged';
}

/** null when it cannot be read. */
async function sha256Of(path: string): Promise<string | null> {
  const sum = createHash('sha256');
  try {
    await pipeline(createReadStream(path), sum);
  } catch {
    return null;
  }
  return sum.digest('hex');
}
