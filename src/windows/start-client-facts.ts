import { getAsset, isSea } from 'node:sea';
import { Worker } from 'node:worker_threads';
import type { ClientFactName, ClientFacts } from '../shared/client-facts/index.ts';
import type { ReadingProblem } from '../shared/client-facts/reading.ts';
import { clientFactNames } from './facts/client-fact-names.ts';

/** One fact, as the thread posts it. */
export interface ClientFactMessage {
  readonly name: ClientFactName;
  readonly reading: ClientFacts[ClientFactName];
}

/** Every fact of this computer, as soon as it is known. The promises never reject. */
export type ClientFactPromises = { readonly [Name in ClientFactName]: Promise<ClientFacts[Name]> };

export interface ClientFactsOptions {
  /** For all of them; what is not known by then counts as timed out. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** Starts to read the facts of this Windows computer, in a thread of its own. */
export function startClientFacts({ timeoutMs, signal }: ClientFactsOptions): ClientFactPromises {
  const started = performance.now();
  const known = new Map(
    clientFactNames.map((name) => [name, Promise.withResolvers<ClientFacts[ClientFactName]>()]),
  );
  const settleRest = (reason: ReadingProblem): void => {
    const durationMs = Math.round(performance.now() - started);
    for (const { resolve } of known.values()) resolve({ state: 'error', reason, code: null, durationMs });
  };

  const thread = startThread();
  const end = (): void => {
    settleRest('timed-out');
    // It may hang in a call into Windows, where nothing reaches it; nobody waits for that.
    thread.unref();
    void thread.terminate();
  };
  const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
  if (limit.aborted) end();
  else limit.addEventListener('abort', end, { once: true });
  thread.on('message', ({ name, reading }: ClientFactMessage) => known.get(name)?.resolve(reading));
  // The thread could not be started or came to grief: the facts that it did not tell cannot be known here.
  thread.once('error', () => settleRest('unsupported'));
  thread.once('exit', () => {
    limit.removeEventListener('abort', end);
    settleRest('unsupported');
  });
  const promises = clientFactNames.map((name) => [name, known.get(name)?.promise]);
  return Object.fromEntries(promises) as ClientFactPromises;
}

/** The executable carries the thread's program inside itself; a build has it beside this file. */
function startThread(): Worker {
  if (isSea()) return new Worker(getAsset('client-facts-thread.cjs', 'utf8'), { eval: true });
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new Worker(new URL(`./client-facts-thread.${extension}`, import.meta.url));
}
