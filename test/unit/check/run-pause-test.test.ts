import { describe, expect, it } from 'vitest';
import { runPauseTest } from '../../../src/check/run-pause-test.ts';
import type { PauseTestWorld } from '../../../src/check/run-pause-test.ts';
import type { Connection, PauseTest, SeenState } from '../../../src/core/pause-test/pause-test.ts';

const failing: Connection = { healthy: false, failedPhase: 'tls', headline: 'It is cut.' };
const healthy: Connection = { healthy: true, failedPhase: null, headline: 'It is ready.' };

/** Waits for the end of the signal, as a person who never answers. */
const silence = (_step: string, signal: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(false), { once: true }));

async function lead(
  world: Partial<PauseTestWorld>,
): Promise<{ steps: PauseTest['state'][]; end: PauseTest }> {
  const steps: PauseTest['state'][] = [];
  const end = await runPauseTest(failing, {
    check: () => Promise.resolve(healthy),
    readState: () => Promise.resolve('unknown'),
    ask: silence,
    lookEveryMs: 1,
    signal: new AbortController().signal,
    ...world,
    onStep: ({ state }) => steps.push(state),
  });
  return { steps, end };
}

describe('a guided test', () => {
  it('goes on with the person’s answers', async () => {
    const { steps, end } = await lead({ ask: () => Promise.resolve(true) });
    expect(steps).toEqual(['pause', 'check', 'switch-on', 'over']);
    expect(end).toEqual({ state: 'over', finding: 'is-the-cause', isOn: true });
  });

  it('goes on by itself with what Windows tells', async () => {
    const states: SeenState[] = ['on', 'on', 'off', 'off', 'on'];
    const { end } = await lead({ readState: () => Promise.resolve(states.shift() ?? 'on') });
    expect(end).toEqual({ state: 'over', finding: 'is-the-cause', isOn: true });
    expect(states).toEqual([]);
  });

  it('ends a question that a look has answered', async () => {
    let left = 0;
    const states: SeenState[] = ['off', 'on'];
    await lead({
      readState: () => Promise.resolve(states.shift() ?? 'unknown'),
      ask: async (step, signal) => {
        await silence(step, signal);
        left += 1;
        return false;
      },
    });
    expect(left).toBe(2);
  });

  it('reminds before it ends when it is stopped in the middle', async () => {
    const stop = new AbortController();
    const { steps, end } = await lead({
      signal: stop.signal,
      ask: (step, signal) =>
        step === 'paused'
          ? Promise.resolve(true)
          : signal.aborted
            ? Promise.resolve(false)
            : silence(step, signal),
      check: () => {
        stop.abort();
        return Promise.resolve(failing);
      },
    });
    expect(steps).toEqual(['pause', 'check', 'switch-on', 'over']);
    expect(end).toEqual({ state: 'over', finding: null, isOn: null });
  });
});
