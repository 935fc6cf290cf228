import type { TcpAttempt } from '../../shared/facts.ts';
import { headStartMs } from './limits.ts';
import { after, firstOf } from './waiting.ts';

interface Attempt {
  readonly tcp: Promise<Pick<TcpAttempt, 'broke' | 'roundTripMs'>>;
}

/**
 * The address that the check goes on with: the first, in the system's order, that connects. One further down wins only
 * when those before it have failed, or are still silent a head start later (RFC 8305 in spirit). Null: none connects.
 */
export async function chooseAttempt<A extends Attempt>(attempts: readonly A[]): Promise<A | null> {
  // All head starts run from now on, so that silent addresses do not add theirs up.
  const winning = attempts.map(winsAfterHeadStart);
  for (const [index, attempt] of attempts.entries()) {
    const tcp = await firstOf(attempt.tcp, Promise.race(winning.slice(index + 1)));
    if (tcp?.broke === null) return attempt;
  }
  return null;
}

/** Resolves with null a head start after the attempt has connected; never, if it does not. */
function winsAfterHeadStart(attempt: Attempt): Promise<null> {
  return new Promise((resolve) => {
    void attempt.tcp.then(async ({ broke, roundTripMs }) => {
      if (broke !== null) return;
      await after(headStartMs(roundTripMs ?? 0));
      resolve(null);
    });
  });
}
