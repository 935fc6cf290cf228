import { setTimeout } from 'node:timers/promises';
import type { ClientFactName, ClientFacts } from '../shared/client-facts/index.ts';
import type { Reading, ReadingProblem } from '../shared/client-facts/reading.ts';
import type { Hardware } from '../shared/hardware.ts';
import { clientFactNames } from './facts/client-fact-names.ts';
import { startThread } from './start-thread.ts';

/** What the thread posts: one fact, or the kind of computer. */
export type ClientFactsMessage =
  | { readonly name: ClientFactName; readonly reading: ClientFacts[ClientFactName] }
  | { readonly name: 'hardware'; readonly reading: Reading<Hardware> };

/** Every fact of this computer, as soon as it is known. The promises never reject. */
export type ClientFactPromises = { readonly [Name in ClientFactName]: Promise<ClientFacts[Name]> };

export interface StartedClientFacts {
  readonly facts: ClientFactPromises;
  /** Takes longer than the facts do, and keeps no process from ending. Never rejects. */
  readonly hardware: Promise<Reading<Hardware>>;
  /**
   * Ends the thread; what is not known by now has timed out. Resolves when its memory is free again, or soon when it
   * hangs in a call into Windows. Never rejects.
   */
  readonly end: () => Promise<void>;
}

export interface ClientFactsOptions {
  /** For all of them; what is not known by then counts as timed out. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** What kind of computer it is as well, for which programs of Windows are started; true unless said otherwise. */
  readonly withHardware?: boolean;
}

const longestEndMs = 200;

/** What the thread is told. */
export interface ClientFactsWork {
  readonly withHardware: boolean;
  /** As in {@link ClientFactsOptions}. */
  readonly timeoutMs: number;
}

/** Starts to read the facts of this Windows computer, in a thread of its own. */
export function startClientFacts({
  timeoutMs,
  signal,
  withHardware = true,
}: ClientFactsOptions): StartedClientFacts {
  const started = performance.now();
  const known = new Map(
    clientFactNames.map((name) => [name, Promise.withResolvers<ClientFacts[ClientFactName]>()]),
  );
  const hardware = Promise.withResolvers<Reading<Hardware>>();
  const settleRest = (reason: ReadingProblem): void => {
    const durationMs = Math.round(performance.now() - started);
    for (const { resolve } of known.values()) resolve({ state: 'error', reason, code: null, durationMs });
    hardware.resolve({ state: 'error', reason, code: null });
  };

  const thread = startThread('client-facts-thread', { withHardware, timeoutMs } satisfies ClientFactsWork);
  const end = async (): Promise<void> => {
    settleRest('timed-out');
    // It may hang in a call into Windows, where nothing reaches it; nobody waits long for that.
    thread.unref();
    const waiting = new AbortController();
    const tooLong = setTimeout(longestEndMs, undefined, { signal: waiting.signal });
    await Promise.race([thread.terminate(), tooLong]);
    waiting.abort();
  };
  const onLimit = (): void => void end();
  const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
  if (limit.aborted) onLimit();
  else limit.addEventListener('abort', onLimit, { once: true });
  thread.on('message', (message: ClientFactsMessage) => {
    if (message.name === 'hardware') hardware.resolve(message.reading);
    else known.get(message.name)?.resolve(message.reading);
  });
  // The thread could not be started or came to grief: the facts that it did not tell cannot be known here.
  thread.once('error', () => settleRest('unsupported'));
  thread.once('exit', () => {
    limit.removeEventListener('abort', onLimit);
    settleRest('unsupported');
  });
  const promises = [...known].map(([name, { promise }]) => [name, promise] as const);
  void Promise.all(promises.map(([, promise]) => promise)).then(() => thread.unref());
  return { facts: Object.fromEntries(promises) as ClientFactPromises, hardware: hardware.promise, end };
}
