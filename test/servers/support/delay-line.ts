/** Hands items on in the order in which they came, each no earlier than its delay in milliseconds allows. */
export class DelayLine<Item> {
  readonly #deliver: (item: Item) => void;
  readonly #waiting: { item: Item; dueAt: number }[] = [];
  #timer: NodeJS.Timeout | null = null;

  constructor(deliver: (item: Item) => void) {
    this.#deliver = deliver;
  }

  push(item: Item, delayMs: number): void {
    this.#waiting.push({ item, dueAt: performance.now() + delayMs });
    if (this.#timer === null) this.#schedule();
  }

  /** Forgets what has not been delivered. */
  clear(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#waiting.length = 0;
  }

  #schedule(): void {
    const [first] = this.#waiting;
    this.#timer =
      first === undefined
        ? null
        : setTimeout(() => this.#flush(), Math.max(0, first.dueAt - performance.now()));
  }

  #flush(): void {
    for (;;) {
      const [first] = this.#waiting;
      // A timer may fire up to a millisecond early; a hair's breadth too soon is not worth another round.
      if (first === undefined || first.dueAt > performance.now() + 0.5) break;
      this.#waiting.shift();
      this.#deliver(first.item);
    }
    this.#schedule();
  }
}
