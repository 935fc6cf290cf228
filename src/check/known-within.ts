import type { Reading } from '../shared/client-facts/reading.ts';

/** A reading, if it is there within so many milliseconds; else that it took too long. */
export async function knownWithin<Value>(
  graceMs: number,
  reading: Promise<Reading<Value>>,
): Promise<Reading<Value>> {
  const late = Promise.withResolvers<Reading<Value>>();
  const timer = setTimeout(() => {
    late.resolve({ state: 'error', reason: 'timed-out', code: null });
  }, graceMs);
  try {
    return await Promise.race([reading, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
