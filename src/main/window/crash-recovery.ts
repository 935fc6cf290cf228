const mostCrashes = 3;
const watchedMs = 60_000;

/** Whether to start an interface that ended again, or to give up because it keeps ending. */
export function watchCrashes(now: () => number): { readonly nextStep: () => 'start-again' | 'give-up' } {
  const crashes: number[] = [];
  return {
    nextStep() {
      crashes.push(now());
      const recent = crashes.filter((at) => now() - at < watchedMs).length;
      return recent < mostCrashes ? 'start-again' : 'give-up';
    },
  };
}
