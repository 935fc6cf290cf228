import { defaultRepeat } from './repeat.ts';
import type { Failure } from '../../shared/ipc/failure.ts';
import type { LaunchRequest } from '../../shared/ipc/launch.ts';
import type { Client, Unchanged } from '../../shared/ipc/sides.ts';
import type { ShownReport } from '../../shared/ipc/shown-report.ts';
import type { CheckId, Phase } from '../../shared/ids.ts';
import { advance, noProgress } from '../../shared/path-picture/progress.ts';
import type { Progress } from '../../shared/path-picture/progress.ts';
import type { HeldReport } from './held-report.ts';
import { oncePerFrame } from './once-per-frame.ts';
import { runCheck } from './run-check.ts';
import type { CheckOutcome, CheckRun, Round } from './run-check.ts';
import { makeStore } from './store.ts';
import type { Store } from './store.ts';

/** What somebody asked to be checked. */
export interface AskedCheck {
  readonly target: string;
  readonly errorText: string | null;
  /** Several times, for a connection that breaks now and then. */
  readonly repeated: boolean;
}

/** How far a repeated check is. */
export interface Rounds {
  readonly of: number;
  /** Of the rounds that are through, in order. */
  readonly results: readonly NonNullable<Round['result']>[];
}

export interface RunningCheck {
  readonly stage: 'running';
  readonly asked: AskedCheck;
  readonly host: string;
  readonly planned: readonly { readonly id: CheckId; readonly phase: Phase }[];
  readonly progress: Progress;
  readonly finished: number;
  readonly total: number;
  /** null: the check is made once, or its first round still runs. */
  readonly rounds: Rounds | null;
  readonly stopping: boolean;
}

/** What the page of checks shows. */
export type CheckStage =
  | { readonly stage: 'start' }
  | { readonly stage: 'starting'; readonly asked: AskedCheck }
  | RunningCheck
  | { readonly stage: 'shown'; readonly held: HeldReport; readonly wasStopped: boolean }
  | { readonly stage: 'failed'; readonly asked: AskedCheck; readonly failure: Failure };

export interface Checks {
  readonly stage: Store<CheckStage>;
  readonly begin: (asked: AskedCheck) => void;
  readonly stop: () => void;
  /** Shows a report: one that was opened, or the one after a repair. */
  readonly show: (held: HeldReport) => void;
  readonly backToStart: () => void;
}

export function makeChecks(client: Client): Checks {
  const stage = makeStore<CheckStage>({ stage: 'start' });
  let run: CheckRun | null = null;

  const begin = (asked: AskedCheck): void => {
    stage.set({ stage: 'starting', asked });
    let latest: RunningCheck | null = null;
    const frame = oncePerFrame(() => {
      if (latest !== null && run === started) stage.set(latest);
    });
    const started = runCheck(
      client,
      {
        target: asked.target,
        errorText: asked.errorText,
        repeat: asked.repeated ? defaultRepeat : null,
        afterRepair: null,
      },
      {
        onStarted: ({ target, checks }) => {
          latest = {
            stage: 'running',
            asked,
            host: target.host,
            planned: checks.map(({ id, phase }) => ({ id, phase })),
            progress: noProgress(target.port),
            finished: 0,
            total: checks.length,
            rounds: null,
            stopping: false,
          };
          frame.request();
        },
        onProgress: ({ events, finished, total }) => {
          if (latest === null) return;
          const stopping = isStopping(stage.get());
          latest = {
            ...latest,
            progress: events.reduce(advance, latest.progress),
            finished,
            total,
            stopping,
          };
          frame.request();
        },
        onRound: ({ of, result }) => {
          if (latest === null) return;
          const results = latest.rounds?.results ?? [];
          const rounds = { of, results: result === null ? results : [...results, result] };
          latest = { ...latest, rounds, stopping: isStopping(stage.get()) };
          frame.request();
        },
      },
    );
    run = started;
    void started.done.then((outcome) => {
      if (run !== started) return;
      run = null;
      stage.set(stageAfter(outcome, asked));
    });
  };

  const leave = (next: CheckStage): void => {
    run?.stop();
    run = null;
    stage.set(next);
  };

  return {
    stage,
    begin,
    stop: () => {
      const now = stage.get();
      if (now.stage === 'running') stage.set({ ...now, stopping: true });
      run?.stop();
    },
    show: (held) => leave({ stage: 'shown', held, wasStopped: false }),
    backToStart: () => leave({ stage: 'start' }),
  };
}

function isStopping(stage: CheckStage): boolean {
  return stage.stage === 'running' && stage.stopping;
}

function stageAfter(outcome: CheckOutcome, asked: AskedCheck): CheckStage {
  if (outcome.kind === 'failed') return { stage: 'failed', asked, failure: outcome.failure };
  const { reportId, report } = outcome;
  return { stage: 'shown', held: { reportId, report, file: null }, wasStopped: outcome.kind === 'stopped' };
}

/** The report of a launch request as the screens hold it. */
export function heldFromFile({ opened }: Extract<Unchanged<LaunchRequest>, { kind: 'report' }>): HeldReport {
  const { reportId, report, name, leftOut } = opened;
  return { reportId, report: report as unknown as ShownReport, file: { name, leftOut } };
}
