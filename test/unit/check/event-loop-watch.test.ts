import { afterEach, describe, expect, it } from 'vitest';
import { EventLoopWatch } from '../../../src/check/event-loop-watch.ts';

let watch: EventLoopWatch | null = null;
afterEach(() => watch?.stop());

function block(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

describe('EventLoopWatch', () => {
  it('sees a blocked loop after the fact, and only for what was under way', async () => {
    let ticks = 0;
    watch = new EventLoopWatch(() => (ticks += 1));
    const beforeMs = performance.now();
    await pause(20);
    block(120);
    await pause(30);
    const afterMs = performance.now();
    expect(watch.wasPromptSince(beforeMs)).toBe(false);
    expect(watch.wasPromptSince(afterMs)).toBe(true);
    expect(watch.largestDelayMs).toBeGreaterThan(80);
    expect(ticks).toBeGreaterThan(1);
  });

  it('sees it while it happens, before any timer had its turn', async () => {
    watch = new EventLoopWatch(() => undefined);
    await pause(20);
    const startedMs = performance.now();
    block(120);
    expect(watch.wasPromptSince(startedMs)).toBe(false);
  });
});
