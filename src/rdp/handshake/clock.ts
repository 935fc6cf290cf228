import type { Break } from '../../shared/facts.ts';

/** Durations leave with microseconds at most: more digits would be noise. */
export function roundMs(milliseconds: number): number {
  return Math.max(0, Math.round(milliseconds * 1000) / 1000);
}

/** Time and bytes of the phase that is under way on one connection. All times are from one monotonic clock. */
export class PhaseClock {
  #phaseStartMs = 0;
  #phaseStartBytes = 0;
  #lastActivityMs = 0;
  #received = 0;

  startPhase(nowMs: number): void {
    this.#phaseStartMs = nowMs;
    this.#phaseStartBytes = this.#received;
    this.#lastActivityMs = nowMs;
  }

  /** Raw bytes that arrived on the connection so far; anything new counts as activity. */
  sawReceived(totalBytes: number, nowMs: number): void {
    if (totalBytes <= this.#received) return;
    this.#received = totalBytes;
    this.#lastActivityMs = nowMs;
  }

  addReceived(bytes: number, nowMs: number): void {
    this.sawReceived(this.#received + bytes, nowMs);
  }

  sawSent(nowMs: number): void {
    this.#lastActivityMs = nowMs;
  }

  elapsedMs(nowMs: number): number {
    return roundMs(nowMs - this.#phaseStartMs);
  }

  get phaseStartMs(): number {
    return this.#phaseStartMs;
  }

  /** Bytes received on the connection. */
  get totalBytes(): number {
    return this.#received;
  }

  /** Bytes received in this phase. */
  get phaseBytes(): number {
    return this.#received - this.#phaseStartBytes;
  }

  answered(nowMs: number): { durationMs: number; bytesReceived: number } {
    return { durationMs: this.elapsedMs(nowMs), bytesReceived: this.phaseBytes };
  }

  breakNow(how: Break['how'], nowMs: number, code: string | null = null, alert: number | null = null): Break {
    return {
      how,
      afterBytes: this.phaseBytes,
      afterMs: this.elapsedMs(nowMs),
      quietMs: roundMs(nowMs - this.#lastActivityMs),
      alert,
      code,
    };
  }
}
