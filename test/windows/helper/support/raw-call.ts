/** What a test sends to the helper that the app would never send. */
export interface RawCall {
  readonly helper: string;
  /** A program of Node's that takes the helper's place, when `helper` is Node. */
  readonly script?: string;
  /** After the first word; in place of the right ones. `PIPE`, `OWN` and `OTHER` stand for the pipe and for processes. */
  readonly words?: readonly string[];
  /** Sent one after the other, as base64, when the helper has greeted. */
  readonly frames: readonly string[];
  /** Connects to the pipe by itself before the helper can. */
  readonly occupied?: boolean;
  /** Closes the pipe after the last frame, without waiting for an answer. */
  readonly hangUp?: boolean;
}

export interface RawResult {
  /** What the helper said, in order. */
  readonly messages: readonly unknown[];
  /** Of the helper's process. */
  readonly exitCode: number | null;
}
