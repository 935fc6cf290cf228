import { Worker } from 'node:worker_threads';
import { carriedText, isExecutable } from './native/sea.ts';

/** Programs of threads: files beside this one, and assets of the executable. */
export type ThreadName = 'client-facts-thread' | 'runas-thread' | 'sudo-prompt-thread';

/** What these threads make new is read once and sent away; V8 would let it grow to 48 MB before it looks. */
const maxYoungGenerationSizeMb = 3;

/**
 * Starts a thread with its own program. The executable carries that inside itself; a build has it beside this file.
 * The thread gets none of the environment, which may name libraries that the programs it starts would load, such as
 * COR_PROFILER, but for what is given to it.
 */
export function startThread(
  name: ThreadName,
  workerData: unknown = null,
  env: Readonly<Record<string, string>> = {},
): Worker {
  const options = { env: { ...env }, workerData, resourceLimits: { maxYoungGenerationSizeMb } };
  if (isExecutable()) return new Worker(carriedText(`${name}.cjs`), { eval: true, ...options });
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new Worker(new URL(`./${name}.${extension}`, import.meta.url), options);
}
