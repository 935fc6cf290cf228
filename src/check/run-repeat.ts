import { setTimeout as pause } from 'node:timers/promises';
import { causes } from '../catalog/causes/index.ts';
import { networkChecks } from '../catalog/checks/index.ts';
import type { CheckContext, CheckEvent } from '../core/check-definition.ts';
import { evaluateChecks } from '../core/check-graph.ts';
import { makeVerdict } from '../core/verdict.ts';
import { startNetworkProbe } from '../rdp/probe/network-probe.ts';
import type { RepeatRound, Repeats } from '../shared/repeats.ts';
import type { CheckResult, Report } from '../shared/report.ts';
import { collectFacts } from './collect-facts.ts';
import { judgeRound } from './judge-round.ts';
import { runCheck } from './run-check.ts';
import type { CheckOptions } from './run-check.ts';
import { wholeRunChecksFor } from './whole-run-checks.ts';

export type RepeatEvent =
  /** Of the first round, which is a whole check; and of the check `repeated-attempts` at the end. */
  | CheckEvent
  /** Rounds count from 1. */
  | { readonly type: 'round-started'; readonly round: number; readonly of: number }
  | {
      readonly type: 'round-finished';
      readonly round: number;
      readonly of: number;
      readonly result: RepeatRound;
    };

export interface RepeatOptions extends Omit<CheckOptions, 'onEvent'> {
  /** Rounds, the first one included; see `repeatBounds`. `timeoutMs` holds for each of them. */
  readonly times: number;
  /** Between the end of a round and the start of the next, in milliseconds. */
  readonly pauseMs: number;
  readonly onEvent: (event: RepeatEvent) => void;
}

/**
 * Checks the same target several times, to see what comes and goes. The first round is the usual check; each later one
 * opens a single connection and asks nothing more, so that the repetition does not become the load that it looks for.
 * Aborting ends it at once, with the rounds that were through. Never rejects for network reasons.
 */
export async function runRepeatedCheck(options: RepeatOptions): Promise<Report> {
  const { times, pauseMs, signal, onEvent } = options;
  const started = performance.now();
  const announce = (round: number): void => onEvent({ type: 'round-started', round, of: times });
  const rounds: RepeatRound[] = [];
  const keep = (result: RepeatRound): void => {
    rounds.push(result);
    onEvent({ type: 'round-finished', round: rounds.length, of: times, result });
  };

  announce(1);
  const first = await runCheck({ ...options, onEvent });
  if (!isStopped(signal)) keep(roundOf(first));
  while (rounds.length < times && (await waited(pauseMs, signal))) {
    announce(rounds.length + 1);
    const round = await runRound(options);
    // What a stop cut short is no finding.
    if (!isStopped(signal)) keep(round);
  }
  const durationMs = Math.round((performance.now() - started) * 1000) / 1000;
  return withRepeats({ ...first, durationMs }, { planned: times, pauseMs, rounds }, onEvent);
}

/** Read anew each time: what was false before a wait may be true after it. */
function isStopped(signal: AbortSignal): boolean {
  return signal.aborted;
}

/** Whether the pause was waited to its end. */
async function waited(pauseMs: number, signal: AbortSignal): Promise<boolean> {
  try {
    await pause(pauseMs, undefined, { signal });
    return true;
  } catch {
    return false;
  }
}

function roundOf({ startedAt, durationMs, facts, checks }: Report): RepeatRound {
  if (facts?.network === undefined) throw new TypeError('a check that was just run has its facts');
  return judgeRound({ startedAt: new Date(startedAt), durationMs, facts: facts.network, checks });
}

async function runRound({ target, timeoutMs, signal }: RepeatOptions): Promise<RepeatRound> {
  const started = performance.now();
  const startedAt = new Date();
  const facts = await collectFacts(startNetworkProbe({ target, timeoutMs, depth: 'single', signal }));
  const checks = evaluateChecks(networkChecks, facts, { target, now: startedAt, reportedError: null });
  const durationMs = Math.round((performance.now() - started) * 1000) / 1000;
  return judgeRound({ startedAt, durationMs, facts, checks });
}

/** The report of the first round, with all of them weighed. */
function withRepeats(first: Report, repeats: Repeats, onEvent: (event: RepeatEvent) => void): Report {
  const context: CheckContext = {
    target: first.target,
    now: new Date(first.startedAt),
    reportedError: first.reportedError,
    repeats,
  };
  const [repeated] = evaluateChecks(
    wholeRunChecksFor(context).filter(({ id }) => id === 'repeated-attempts'),
    {},
    context,
  );
  const checks: CheckResult[] = repeated === undefined ? first.checks : [...first.checks, repeated];
  if (repeated !== undefined) onEvent({ type: 'check-finished', result: repeated });
  return { ...first, checks, verdict: makeVerdict(causes, checks, context), repeats };
}
