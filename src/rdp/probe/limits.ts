import type { PhaseLimits } from '../handshake/types.ts';

/** What the phase limits below were chosen for; they grow and shrink with the total. */
export const defaultTimeoutMs = 15_000;

export interface ProbeLimits {
  readonly nameMs: number;
  /** The main connection waits long enough to see a silence of some seconds end in a reset. */
  readonly main: PhaseLimits;
  /** Connections that only compare with the main one. */
  readonly extra: PhaseLimits;
}

/**
 * Gives each phase its share of the total, so that one that stalls leaves time to look at it from another side. A
 * connection that is slow in every phase is ended by the total deadline.
 */
export function limitsFor(timeoutMs: number): ProbeLimits {
  const scale = timeoutMs / defaultTimeoutMs;
  return {
    nameMs: 5000 * scale,
    main: { tcpMs: 5000 * scale, negotiationMs: 5000 * scale, tlsMs: 6000 * scale, nlaMs: 5000 * scale },
    extra: { tcpMs: 2500 * scale, negotiationMs: 2500 * scale, tlsMs: 2500 * scale, nlaMs: 2500 * scale },
  };
}

/** Silence in TLS after which the retries start, while the main connection goes on waiting. */
export function quietBeforeRetriesMs(roundTripMs: number, timeoutMs: number): number {
  return Math.min(timeoutMs / 5, Math.max(700, 10 * roundTripMs));
}

/** The other addresses of a name may take this much longer than the one that answered. */
export function graceForOtherAddressesMs(roundTripMs: number): number {
  return Math.max(1000, 10 * roundTripMs);
}

/** When the first address is silent and a later one has answered, how long the first may still win. */
export function headStartMs(roundTripMs: number): number {
  return Math.max(300, 5 * roundTripMs);
}

/** UDP waits in proportion to the round trip that TCP has measured: silence is not proof, so it need not be long. */
export function udpLimits(roundTripMs: number): { retryAfterMs: number; limitMs: number } {
  return { retryAfterMs: Math.max(100, 2 * roundTripMs), limitMs: Math.max(250, 5 * roundTripMs) };
}
