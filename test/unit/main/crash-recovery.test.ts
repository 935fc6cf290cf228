import { describe, expect, it } from 'vitest';
import { watchCrashes } from '../../../src/main/window/crash-recovery.ts';

describe('an interface that ends unexpectedly', () => {
  it('is started again, and given up when it keeps ending', () => {
    let now = 0;
    const { nextStep } = watchCrashes(() => now);
    const steps = [0, 10_000, 20_000].map((at) => {
      now = at;
      return nextStep();
    });
    expect(steps).toStrictEqual(['start-again', 'start-again', 'give-up']);
  });

  it('may end once in a while', () => {
    let now = 0;
    const { nextStep } = watchCrashes(() => now);
    for (let hour = 0; hour < 20; hour += 1) {
      now = hour * 3_600_000;
      expect(nextStep()).toBe('start-again');
    }
  });
});
