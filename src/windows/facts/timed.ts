import type { Reading, TimedReading } from '../../shared/client-facts/reading.ts';
import { failedReading } from './fact-problem.ts';

/** What `read` returns, or why it could not; never throws. */
export function attempt<Value>(read: () => Value): Reading<Value> {
  try {
    return { state: 'read', value: read() };
  } catch (error) {
    return failedReading(error);
  }
}

/** The same, with the time that it took. */
export function timed<Value>(read: () => Value): TimedReading<Value> {
  const started = performance.now();
  const result = attempt(read);
  return { ...result, durationMs: Math.round((performance.now() - started) * 1000) / 1000 };
}
