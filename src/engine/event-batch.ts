/** One frame of a screen with 60 Hz. */
const frameMs = 16;
const mostAtOnce = 64;

export interface EventBatch<Event> {
  readonly add: (event: Event) => void;
  /** Hands over what is left, at once. */
  readonly flush: () => void;
}

/** Hands events on in bundles, at most one in a frame of the screen, so that the window draws no more often. */
export function batchEvents<Event>(handOver: (events: Event[]) => void): EventBatch<Event> {
  const waiting: Event[] = [];
  let timer: NodeJS.Timeout | null = null;
  const flush = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    while (waiting.length > 0) handOver(waiting.splice(0, mostAtOnce));
  };
  return {
    add(event) {
      waiting.push(event);
      timer ??= setTimeout(flush, frameMs);
    },
    flush,
  };
}
