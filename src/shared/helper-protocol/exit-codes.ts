/** What the helper's process returns: all that can be told when it never came to speak. */
export const helperExitCodes = {
  /** What it had to say was said over the pipe. */
  done: 0,
  wrongWords: 2,
  /** A fault of ours, already told where it could be. */
  fault: 6,
  /** The environment holds a variable that makes Node read or write files. */
  unsafeEnvironment: 20,
  notElevated: 21,
  /** Whoever started it is not the installed program, or is gone. */
  parentRefused: 22,
  /** The pipe is not there, or another process made it. */
  pipeRefused: 23,
  /** Nothing was asked in time. */
  noRequest: 24,
  /** What was asked is no request. */
  refused: 25,
  wrongVersion: 26,
  unsupportedSystem: 27,
} as const;
export type HelperExitCode = (typeof helperExitCodes)[keyof typeof helperExitCodes];
