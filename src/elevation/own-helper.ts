import { dirname, join } from 'node:path';
import { isSea } from 'node:sea';
import { product } from '../shared/product.ts';
import type { ElevationWorld } from './elevated-executor.ts';

/**
 * The helper of the command line, which is itself. Run from its sources it has none: beside Node there is no such
 * program, and that is what a person is told.
 */
export function ownHelper(): ElevationWorld['helper'] {
  const file = isSea() ? process.execPath : join(dirname(process.execPath), product.consoleFile);
  return { file, manifest: null };
}
