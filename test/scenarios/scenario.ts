import type { CauseId, Phase } from '../../src/shared/ids.ts';
import type { CertificateStore } from '../servers/support/certificates.ts';
import type { Missing } from '../servers/support/requirements.ts';

/** What has to be said about a scenario. Comes from what was set up, never from what the tool printed. */
export interface ExpectedVerdict {
  readonly healthy: boolean;
  readonly failedPhase: Phase | null;
  /** Right first causes; more than one where the wire cannot tell them apart. null: no cause at all. */
  readonly firstCauses: readonly [CauseId | null, ...(CauseId | null)[]];
}

export interface RunningScenario {
  /** `host:port` as a person types it. */
  readonly target: string;
  /** Words before the command that checks; empty: check from this process. */
  readonly checkFrom: readonly string[];
  close(): Promise<void>;
}

export interface TestBed {
  readonly certificates: Pick<CertificateStore, 'files'>;
}

/** A labelled end-to-end failure, or a server that works. */
export interface Scenario {
  readonly name: string;
  /** Where it comes from, to select by and to report by. */
  readonly label:
    | 'server'
    | 'certificate'
    | 'tls-version'
    | 'address'
    | 'path'
    | 'break-point'
    | 'practice'
    | 'machine'
    | 'combined';
  /** Recorded machine of `machines/` that connects; without it only the way is checked. */
  readonly machine?: string;
  readonly missing: Missing;
  start(bed: TestBed): Promise<RunningScenario>;
  readonly expected: ExpectedVerdict;
  /** Why the expectation is what it is, where that is not plain. */
  readonly note?: string;
}

/** Works; `firstCauses` are for information. */
export function works(...firstCauses: ExpectedVerdict['firstCauses']): ExpectedVerdict {
  return { healthy: true, failedPhase: null, firstCauses };
}

export function fails(failedPhase: Phase, ...firstCauses: ExpectedVerdict['firstCauses']): ExpectedVerdict {
  return { healthy: false, failedPhase, firstCauses };
}
