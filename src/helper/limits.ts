/** How long the helper waits for what, in milliseconds. */
export interface HelperLimits {
  /** For the request, from the greeting on. */
  readonly requestMs: number;
  /** For a person to decide about what somebody changed since. */
  readonly answerMs: number;
  /** For all that was asked; then what has begun is finished or taken back. */
  readonly workMs: number;
  /** For the last message to be read. */
  readonly farewellMs: number;
  /** For everything: then the process is ended wherever it stands, and the journal tells the rest. */
  readonly lifeMs: number;
}

export const helperLimits: HelperLimits = {
  requestMs: 30_000,
  answerMs: 180_000,
  workMs: 600_000,
  farewellMs: 5_000,
  lifeMs: 900_000,
};
