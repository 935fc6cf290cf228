import type { MeasurePacketSize } from '../rdp/probe/network-probe.ts';
import type { ClientFacts } from '../shared/client-facts/index.ts';
import type { Reading } from '../shared/client-facts/reading.ts';
import type { Hardware } from '../shared/hardware.ts';
import type { Report } from '../shared/report.ts';

/** Facts of the computer as they are read, all at once. The promises never reject. */
export type ClientFactPromises = { readonly [Name in keyof ClientFacts]: Promise<ClientFacts[Name]> };

export interface StartedClientFacts {
  readonly facts: ClientFactPromises;
  /** Beside the facts, and slower than they are; null: what is known of it stands in `machine`. Never rejects. */
  readonly hardware: Promise<Reading<Hardware>> | null;
  /** Ends the reading when nobody waits for more of it, and resolves when its memory is free again. Never rejects. */
  readonly end: () => Promise<void>;
}

/** Where the state of the computer comes from: Windows itself, or a recording. Whoever starts a check chooses. */
export interface ClientFactSource {
  /** The computer that the facts are about. */
  readonly machine: Report['machine'];
  /** Where the computer itself can send packets that must not be split. */
  readonly measurePacketSize?: MeasurePacketSize;
  /**
   * Begins to read everything at once and returns at once. Each reading settles on its own, with `timed-out` when
   * the time (in milliseconds) is over or `signal` aborts.
   */
  start(options: { readonly timeoutMs: number; readonly signal: AbortSignal }): StartedClientFacts;
}
