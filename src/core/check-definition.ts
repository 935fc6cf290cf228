import type { CheckId, Phase } from '../shared/ids.ts';
import type { ClientFacts } from '../shared/client-facts/index.ts';
import type { NetworkFacts } from '../shared/facts.ts';
import type { Repeats } from '../shared/repeats.ts';
import type { CheckResult, CheckStatus, ReportedError } from '../shared/report.ts';

/** All facts that a check may ask for, by name: of the way there, and of this computer. */
export type Facts = NetworkFacts & ClientFacts;
export type FactName = keyof Facts;

/** What a check may know besides facts. `now` is the start of the run, so that a replay judges as of then. */
export interface CheckContext {
  readonly target: { readonly input: string; readonly host: string; readonly port: number };
  readonly now: Date;
  readonly reportedError: ReportedError | null;
  /** How each round went, once a repeated check is through. */
  readonly repeats?: Repeats;
}

/** For what a computer says about itself, where nobody says which connection it is about. */
export function contextWithoutTarget(): CheckContext {
  return { target: { input: '', host: '', port: 3389 }, now: new Date(), reportedError: null };
}

/** What a check found. `reason` goes with `skipped` (does not apply) and `error` (could not find out) only. */
export interface Evaluation<Evidence extends object = object> {
  readonly status: CheckStatus;
  readonly summary: string;
  readonly durationMs: number;
  readonly evidence: Evidence | Record<string, never>;
  readonly reason?: string;
  /** Where the finding belongs, for a check that looks at every phase; else the one of its definition. */
  readonly phase?: Phase;
}

/** One file in `catalog/checks` each: a question, the facts it needs, and a pure answer. */
export interface CheckDefinition<Id extends CheckId = CheckId, Needs extends FactName = FactName> {
  readonly id: Id;
  readonly phase: Phase;
  /** Checks without whose success this one makes no sense: if one failed or was skipped, this one is skipped. */
  readonly requires: readonly CheckId[];
  readonly needs: readonly Needs[];
  evaluate(facts: Pick<Facts, Needs>, context: CheckContext): Evaluation;
}

/**
 * Facts that arrive one after the other while probes and readers run. The promises never reject. A run without
 * the checks of this computer has a source without its facts.
 */
export type FactSource<Name extends FactName = FactName> = {
  readonly [Each in Name]: Promise<Facts[Each]>;
};

export type CheckEvent =
  | { readonly type: 'check-started'; readonly id: CheckId; readonly phase: Phase }
  | { readonly type: 'check-finished'; readonly result: CheckResult };
