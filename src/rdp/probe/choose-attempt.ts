import type { AddressAttempt } from './address-attempt.ts';
import { headStartMs } from './limits.ts';
import { after, firstOf } from './waiting.ts';

/**
 * The address that the check goes on with: the first, in the system's order, that connects. One further down wins only
 * when those before it have failed, or are still silent a head start later (RFC 8305 in spirit). Null: none connects.
 */
export async function chooseAttempt(attempts: readonly AddressAttempt[]): Promise<AddressAttempt | null> {
  for (const [index, attempt] of attempts.entries()) {
    const later = attempts.slice(index + 1);
    const tcp = await firstOf(attempt.tcp, overtaken(later));
    if (tcp?.broke === null) return attempt;
  }
  for (const attempt of attempts) {
    // Reached when an overtaken attempt was passed over and the later ones then failed after all.
    const tcp = await attempt.tcp;
    if (tcp.broke === null) return attempt;
  }
  return null;
}

/** Resolves with null a head start after the first of these has connected; never, if none does. */
function overtaken(later: readonly AddressAttempt[]): Promise<null> {
  return new Promise((resolve) => {
    for (const attempt of later) {
      void attempt.tcp.then(async ({ broke, roundTripMs }) => {
        if (broke !== null) return;
        await after(headStartMs(roundTripMs ?? 0));
        resolve(null);
      });
    }
  });
}
