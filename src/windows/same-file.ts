import { stat } from 'node:fs/promises';

/** Whether two paths lead to one file, as the file system itself numbers files. A path without a file is none. */
export async function isSameFile(left: string, right: string): Promise<boolean> {
  try {
    const [a, b] = await Promise.all([stat(left, { bigint: true }), stat(right, { bigint: true })]);
    return a.isFile() && a.dev === b.dev && a.ino === b.ino;
  } catch {
    return false;
  }
}
