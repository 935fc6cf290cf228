import { fileURLToPath } from 'node:url';
import { runProcess } from './run-process.ts';
import type { ProcessRun } from './run-process.ts';

const script = fileURLToPath(new URL('./bare-handshakes.ts', import.meta.url));

/**
 * Runs bare-handshakes.ts over hosts, one `host:port` per line: what this machine and these servers could give at best.
 * Its output is a number of milliseconds.
 */
export function bareHandshakes(list: string): Promise<ProcessRun> {
  return runProcess([process.execPath, script], { input: list });
}
