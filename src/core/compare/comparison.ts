import type { CauseId, CheckId, Phase } from '../../shared/ids.ts';
import type { Report } from '../../shared/report.ts';

/**
 * What two reports are to each other.
 * - `client-and-host`: one was made on the far computer itself.
 * - `unrelated`: different computers checked different targets, so hardly anything can be said.
 */
export type Relation =
  'same-client-over-time' | 'two-clients-one-host' | 'one-client-two-hosts' | 'client-and-host' | 'unrelated';

/**
 * Which side is at fault. `this-computer` is the one that connects in the report that fails, `network` the way between.
 * - `went-away`: it failed before and works now. `none`: nothing fails. `open`: the two do not tell.
 */
export type FaultSide = 'this-computer' | 'far-computer' | 'network' | 'went-away' | 'none' | 'open';

/** One of the two reports, in short. */
export interface ComparedSide {
  readonly startedAt: string;
  readonly target: string;
  readonly machine: string;
  readonly healthy: boolean;
  readonly failedPhase: Phase | null;
  /** The first one that is named; null when none is, or nothing fails. */
  readonly cause: CauseId | null;
  readonly headline: string;
}

/**
 * One check that found something else in the other report.
 * - `decisive`: it failed in one and not in the other. `telling`: it found another state. `incidental`: hardly a reason.
 */
export interface ReportDifference {
  readonly check: CheckId;
  readonly weight: 'decisive' | 'telling' | 'incidental';
  /** What each found, in one sentence; null: the check is not in that report. */
  readonly a: string | null;
  readonly b: string | null;
}

export interface Comparison {
  readonly relation: Relation;
  readonly fault: FaultSide;
  /** False: it points that way, and another report would settle it. */
  readonly sure: boolean;
  /** Which side, and why, in one or two sentences. */
  readonly headline: string;
  readonly a: ComparedSide;
  readonly b: ComparedSide;
  /** The most telling first. */
  readonly differences: readonly ReportDifference[];
  /** Checks that found the same in both, and are therefore not the reason. */
  readonly same: readonly CheckId[];
  /** What to do or collect next. */
  readonly next: readonly string[];
}

export function describeSide({ startedAt, target, machine, verdict }: Report): ComparedSide {
  return {
    startedAt,
    target: target.port === 3389 ? target.host : `${target.host}, port ${target.port}`,
    machine: machine.os,
    healthy: verdict.healthy,
    failedPhase: verdict.failedPhase,
    cause: verdict.healthy ? null : (verdict.causes[0]?.id ?? null),
    headline: verdict.headline,
  };
}
