/** What came first: one of the promises, by its name, or an end of the waiting. */
export type FirstToCome<Promises> =
  | {
      [Name in keyof Promises]: { readonly what: Name; readonly value: Awaited<Promises[Name]> };
    }[keyof Promises]
  | { readonly what: 'aborted' }
  | { readonly what: 'timed-out' }
  | { readonly what: 'over' };

export interface Waiting {
  readonly signal: AbortSignal;
  readonly timeoutMs?: number;
  /** Asked every now and then: whether it is of no use to go on waiting. */
  readonly isOver?: () => boolean;
}

const askEveryMs = 100;
/** What came right before the end counts as well. */
const graceMs = 300;

/** Waits for the first of several things. @throws what a promise rejects with */
export async function firstToCome<Promises extends Readonly<Record<string, Promise<unknown>>>>(
  promises: Promises,
  { signal, timeoutMs, isOver = () => false }: Waiting,
): Promise<FirstToCome<Promises>> {
  const named = Object.entries(promises).map(([what, promise]) =>
    promise.then((value) => ({ what, value }) as FirstToCome<Promises>),
  );
  const cleanUp: (() => void)[] = [];
  const ends = new Promise<FirstToCome<Promises>>((resolve) => {
    const abort = (): void => resolve({ what: 'aborted' });
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    const timers = [
      timeoutMs === undefined ? undefined : setTimeout(() => resolve({ what: 'timed-out' }), timeoutMs),
      setInterval(() => {
        if (isOver()) timers.push(setTimeout(() => resolve({ what: 'over' }), graceMs));
      }, askEveryMs),
    ];
    cleanUp.push(() => signal.removeEventListener('abort', abort));
    cleanUp.push(() => timers.forEach((timer) => clearTimeout(timer)));
  });
  try {
    return await Promise.race([...named, ends]);
  } finally {
    cleanUp.forEach((act) => act());
  }
}
