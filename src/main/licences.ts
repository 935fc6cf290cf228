import { readFile } from 'node:fs/promises';
import { aboutSchema } from '../shared/ipc/about.ts';
import type { About } from '../shared/ipc/about.ts';

/** The licences of what the app carries, as the build wrote them beside the program; empty when they are missing. */
export async function readLicences(path: string): Promise<About['licences']> {
  try {
    const parsed = aboutSchema.shape.licences.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}
