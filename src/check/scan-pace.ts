/** Hosts that may always be under way, however busy this computer is. */
const fewestAtOnce = 16;
const firstAtOnce = 32;
/** A turn of the event loop that ran this late had more to do than it should. */
const lateTurnMs = 8;
const growth = 1.15;
const retreat = 0.7;

/**
 * How many hosts a scan may have under way. Answers that come together are worked off in one turn of the event loop, so
 * too many at once make the timings untrue, and on a processor that is busy already they make nothing faster. The limit
 * therefore grows while the loop stays prompt and is in use, and gives way when the loop is late, as TCP does with its
 * window (RFC 5681).
 */
export class ScanPace {
  readonly #mostAtOnce: number;
  #limit: number;

  /** @param mostAtOnce the limit never exceeds it */
  constructor(mostAtOnce: number) {
    this.#mostAtOnce = mostAtOnce;
    this.#limit = Math.min(firstAtOnce, mostAtOnce);
  }

  /** Hosts that may be under way now. */
  get limit(): number {
    return Math.floor(this.#limit);
  }

  /** Takes in one look at the event loop: how late it was in milliseconds, and how many hosts were under way. */
  adapt(delayMs: number, underWay: number): void {
    if (delayMs >= lateTurnMs) {
      this.#limit = Math.max(fewestAtOnce, Math.min(this.#limit, underWay) * retreat);
    } else if (underWay >= this.limit) {
      this.#limit *= growth;
    }
    this.#limit = Math.min(this.#limit, this.#mostAtOnce);
  }
}
