import { parentPort, workerData } from 'node:worker_threads';
import { clientFactNames } from './facts/client-fact-names.ts';
import { clientFactsReaders } from './facts/client-facts-readers.ts';
import { readHardware } from './facts/hardware.ts';
import type { ClientFactsMessage, ClientFactsWork } from './start-client-facts.ts';

/**
 * A thread's program: reads every fact of this computer, one after the other, and posts each as soon as it is there.
 * Calls into Windows block; here they keep no timer and no packet of the network checks waiting. What the report says
 * of the computer's kind comes last: no check needs it, and other programs have to answer for it.
 */
const post = (message: ClientFactsMessage): void => parentPort?.postMessage(message);

const { withHardware, timeoutMs } = workerData as ClientFactsWork;
for (const name of clientFactNames) post({ name, reading: clientFactsReaders[name]({ timeoutMs }) });
if (withHardware) void readHardware().then((reading) => post({ name: 'hardware', reading }));
