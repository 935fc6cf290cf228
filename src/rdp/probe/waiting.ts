/** Resolves with null after a time; the timer keeps nothing alive. */
export function after(milliseconds: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), milliseconds).unref();
  });
}

/** The first of two to settle; the first named wins a tie. */
export function firstOf<A, B>(first: Promise<A>, second: Promise<B>): Promise<A | B> {
  return Promise.race([first, second]);
}

/** Whether an abort came from a deadline, as of `AbortSignal.timeout`, and not from the user. */
export function isTimeout(signal: AbortSignal): boolean {
  return signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError';
}
