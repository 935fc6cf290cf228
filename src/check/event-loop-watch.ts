/** A turn of the event loop that took longer makes timings of a millisecond's order untrue. */
const busyTurnMs = 25;
const tickMs = 10;

/**
 * Watches how late the event loop runs its timers. What a probe measures is only as true as the loop was prompt: with
 * too much at once, waiting for our own turn looks like waiting for the peer.
 */
export class EventLoopWatch {
  readonly #timer: NodeJS.Timeout;
  #expectedMs = performance.now() + tickMs;
  #lastBusyMs = Number.NEGATIVE_INFINITY;
  #latestDelayMs = 0;
  #largestDelayMs = 0;

  /** @param onTick called after every look, so that a caller can adapt */
  constructor(onTick: () => void) {
    this.#timer = setInterval(() => {
      this.#look();
      onTick();
    }, tickMs);
  }

  /** How late the last look was. */
  get latestDelayMs(): number {
    return this.#latestDelayMs;
  }

  get largestDelayMs(): number {
    return this.#largestDelayMs;
  }

  /** Whether the loop was prompt ever since a moment of the monotonic clock. */
  wasPromptSince(startedMs: number): boolean {
    // A look that is overdue right now counts as well: its timer had no chance yet.
    const overdue = performance.now() - this.#expectedMs;
    return this.#lastBusyMs < startedMs && overdue < busyTurnMs;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const now = performance.now();
    this.#latestDelayMs = Math.max(0, now - this.#expectedMs);
    this.#largestDelayMs = Math.max(this.#largestDelayMs, this.#latestDelayMs);
    if (this.#latestDelayMs >= busyTurnMs) this.#lastBusyMs = now;
    this.#expectedMs = now + tickMs;
  }
}
