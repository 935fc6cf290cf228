import type { ClientFacts } from '../../../src/shared/client-facts/index.ts';
import type { NetworkFacts } from '../../../src/shared/facts.ts';
import type { Repeats } from '../../../src/shared/repeats.ts';
import type { ReportedError } from '../../../src/shared/report.ts';
import type { ExpectedVerdict } from '../scenario.ts';

/**
 * A labelled scenario on paper: what the probes and readers would have measured, judged without a server. The label
 * comes from the story, which says what was set up; it is never taken from what the tool prints.
 */
export interface PaperScenario {
  readonly name: string;
  /** What is really the case, in one sentence. */
  readonly story: string;
  /** As typed; `server01` when it is left out. */
  readonly host?: string;
  readonly port?: number;
  /** What differs from a healthy, current Windows host two milliseconds away. */
  readonly way?: readonly Partial<NetworkFacts>[];
  /** The computer that connects; without it only the way is judged. */
  readonly client?: ClientFacts;
  readonly reported?: ReportedError;
  readonly repeats?: Repeats;
  readonly expected: ExpectedVerdict;
  /** Why several first causes are right, where that is not plain. */
  readonly note?: string;
}

/** Scenarios of one kind, in one file. */
export interface PaperGroup {
  readonly name: string;
  /** Written by somebody who had not read the rules: all of it is measured, whatever the names hash to. */
  readonly blind?: true;
  readonly scenarios: readonly PaperScenario[];
}
