import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';

const mostBytes = 65_536;

/** What is in a small file of JSON; null when there is none that can be read, whatever the reason. */
export async function readJsonFile(path: string): Promise<unknown> {
  try {
    if ((await stat(path)).size > mostBytes) return null;
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch {
    return null;
  }
}

/**
 * Writes beside it and moves it in, so that whoever reads finds the old content or the new one, never half of it.
 * @throws when the folder cannot be written to
 */
export async function writeJsonFile(path: string, value: unknown): Promise<void> {
  const beside = `${path}.${process.pid}.new`;
  try {
    await writeFile(beside, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600, flush: true });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
