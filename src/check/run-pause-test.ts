import { setTimeout as pause } from 'node:timers/promises';
import { afterPauseEvent, firstStep } from '../core/pause-test/pause-test.ts';
import type { Connection, PauseEvent, PauseTest, SeenState } from '../core/pause-test/pause-test.ts';

export interface PauseTestWorld {
  /** How far the connection gets now. */
  readonly check: (signal: AbortSignal) => Promise<Connection>;
  readonly readState: (signal: AbortSignal) => Promise<SeenState>;
  /** Whether the person says that it is done; false: there will be no answer. Ends with the signal. */
  readonly ask: (step: 'paused' | 'on', signal: AbortSignal) => Promise<boolean>;
  readonly onStep: (test: PauseTest) => void;
  /** Between two looks at the product, in milliseconds. */
  readonly lookEveryMs: number;
  readonly signal: AbortSignal;
}

/**
 * Leads through a guided test to its end: waits for the person or for what Windows tells, checks again by itself, and
 * does not end without having reminded of the protection.
 */
export async function runPauseTest(before: Connection, world: PauseTestWorld): Promise<PauseTest> {
  let test: PauseTest = firstStep;
  while (test.state !== 'over') {
    world.onStep(test);
    const event: PauseEvent =
      test.state === 'check' ? await checkOnce(world) : await waitForPerson(test, before, world);
    test = afterPauseEvent(test, event, before);
  }
  world.onStep(test);
  return test;
}

async function checkOnce({ check, signal }: PauseTestWorld): Promise<PauseEvent> {
  const connection = await check(signal);
  return signal.aborted ? { event: 'stopped' } : { event: 'checked', connection };
}

/** The first that leads on: an answer, or a state of the product that means something now. */
async function waitForPerson(
  test: PauseTest,
  before: Connection,
  { ask, readState, lookEveryMs, signal }: PauseTestWorld,
): Promise<PauseEvent> {
  const settled = new AbortController();
  const either = AbortSignal.any([signal, settled.signal]);
  const answer = async (): Promise<PauseEvent> => {
    const step = test.state === 'pause' ? 'paused' : 'on';
    if (!(await ask(step, either))) return { event: 'stopped' };
    return { event: step === 'paused' ? 'says-paused' : 'says-on' };
  };
  const look = async (): Promise<PauseEvent> => {
    while (!either.aborted) {
      const event: PauseEvent = { event: 'seen', productState: await readState(either) };
      if (afterPauseEvent(test, event, before) !== test) return event;
      await pause(lookEveryMs, undefined, { signal: either }).catch(() => undefined);
    }
    return { event: 'stopped' };
  };
  try {
    return await Promise.race([answer(), look()]);
  } finally {
    settled.abort();
  }
}
