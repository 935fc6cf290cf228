import { consoleFile } from '../windows/console-file.ts';
import type { ElevationWorld } from './elevated-executor.ts';

/**
 * The helper of the command line, which is itself. Run from its sources it has none: beside Node there is no such
 * program, and that is what a person is told.
 */
export function ownHelper(): ElevationWorld['helper'] {
  return { file: consoleFile(), manifest: null };
}
