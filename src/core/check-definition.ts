import type { CheckId, Phase } from '../shared/ids.ts';
import type { NetworkFacts } from '../shared/facts.ts';
import type { CheckResult, CheckStatus, ReportedError } from '../shared/report.ts';

/** All facts that a check may ask for, by name. Later issues add the facts of this computer and of the host. */
export type Facts = NetworkFacts;
export type FactName = keyof Facts;

/** What a check may know besides facts. `now` is the start of the run, so that a replay judges as of then. */
export interface CheckContext {
  readonly target: { readonly input: string; readonly host: string; readonly port: number };
  readonly now: Date;
  readonly reportedError: ReportedError | null;
}

/** What a check found. `reason` goes with `skipped` (does not apply) and `error` (could not find out) only. */
export interface Evaluation<Evidence extends object = object> {
  readonly status: CheckStatus;
  readonly summary: string;
  readonly durationMs: number;
  readonly evidence: Evidence | Record<string, never>;
  readonly reason?: string;
}

/** One file in `catalog/checks` each: a question, the facts it needs, and a pure answer. */
export interface CheckDefinition<Id extends CheckId = CheckId, Needs extends FactName = FactName> {
  readonly id: Id;
  readonly phase: Phase;
  readonly title: string;
  /** Checks without whose success this one makes no sense: if one failed or was skipped, this one is skipped. */
  readonly requires: readonly CheckId[];
  readonly needs: readonly Needs[];
  evaluate(facts: Pick<Facts, Needs>, context: CheckContext): Evaluation;
}

/** Facts that arrive one after the other while a probe runs. The promises never reject. */
export type FactSource = { readonly [Name in FactName]: Promise<Facts[Name]> };

export type CheckEvent =
  | { readonly type: 'check-started'; readonly id: CheckId; readonly phase: Phase; readonly title: string }
  | { readonly type: 'check-finished'; readonly result: CheckResult };
