import type { CauseId, Phase } from '../../shared/ids.ts';
import type { PracticeConnection } from './practice-connection.ts';

/** What a check of a scenario has to say; see "What a status means" in the contract of the report. */
export interface ExpectedVerdict {
  readonly healthy: boolean;
  readonly failedPhase: Phase | null;
  /** The cause in the first place; null where the evidence fits no cause, or none is needed. */
  readonly firstCause: CauseId | null;
}

/** What the UDP port with the same number does. `closed`: no socket, so the system refuses. */
export type UdpBehaviour = 'closed' | 'answers' | 'silent' | 'garbage';

/**
 * What one TCP connection goes through. A script that returns leaves the connection open until the client ends
 * it; a script that wants an end says so with `reset` or `close`.
 */
export type Script = (connection: PracticeConnection) => Promise<void> | void;

/** A known failure, or a known kind of healthy server, that the practice host can play. */
export interface PracticeScenario {
  readonly name: string;
  /** One sentence for the list: what the host does. */
  readonly sentence: string;
  readonly expected: ExpectedVerdict;
  readonly udp: UdpBehaviour;
  readonly script: Script;
}

export interface PracticeScenarioGroup {
  readonly title: string;
  readonly scenarios: readonly PracticeScenario[];
}

export const healthy: ExpectedVerdict = { healthy: true, failedPhase: null, firstCause: null };

/** Works, with something worth telling. */
export function healthyWith(firstCause: CauseId): ExpectedVerdict {
  return { healthy: true, failedPhase: null, firstCause };
}

export function failsIn(failedPhase: Phase, firstCause: CauseId | null): ExpectedVerdict {
  return { healthy: false, failedPhase, firstCause };
}
