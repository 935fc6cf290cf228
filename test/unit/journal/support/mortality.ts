/**
 * The life of a pretended program: it passes boundaries between its effects, and at one of them it dies. From then
 * on nothing it calls has an effect or returns, as with a killed process.
 */
export class Mortality {
  readonly #diesAt: number;
  #passed = 0;
  #dead = false;
  #reportDeath: () => void = () => undefined;
  readonly death: Promise<'died'>;

  /** @param diesAt the number of the boundary; Infinity: lives on. */
  constructor(diesAt: number) {
    this.#diesAt = diesAt;
    this.death = new Promise((resolve) => {
      this.#reportDeath = () => resolve('died');
    });
  }

  get passed(): number {
    return this.#passed;
  }

  readonly boundary = (): Promise<void> => {
    this.#passed += 1;
    if (this.#passed >= this.#diesAt && !this.#dead) {
      this.#dead = true;
      this.#reportDeath();
    }
    return this.#dead ? new Promise(() => undefined) : Promise.resolve();
  };
}
