import { parentPort } from 'node:worker_threads';
import { clientFactNames } from './facts/client-fact-names.ts';
import { clientFactsReaders } from './facts/client-facts-readers.ts';
import type { ClientFactMessage } from './start-client-facts.ts';

/**
 * A thread's program: reads every fact of this computer, one after the other, and posts each as soon as it is there.
 * Calls into Windows block; here they keep no timer and no packet of the network checks waiting.
 */
for (const name of clientFactNames) {
  const message: ClientFactMessage = { name, reading: clientFactsReaders[name]() };
  parentPort?.postMessage(message);
}
