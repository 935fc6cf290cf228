import type { z } from 'zod';
import type { Failure } from '../../shared/ipc/failure.ts';
import type { checkDoneSchema, checkProgressSchema, checkRoundSchema } from '../../shared/ipc/check.ts';
import type { Client, RequestInput, RequestOutput } from '../../shared/ipc/sides.ts';
import { newRunId } from './run-id.ts';

type CheckRequest = Omit<RequestInput<'check/start'>, 'runId'>;
export type CheckStarted = RequestOutput<'check/start'>;
// As parsed: nobody else holds what an event brought, so the parts of the report keep the types of `shared`.
export type CheckProgress = z.infer<typeof checkProgressSchema>;
export type Round = z.infer<typeof checkRoundSchema>;
export type CheckOutcome = z.infer<typeof checkDoneSchema>['outcome'];

export interface CheckListener {
  readonly onStarted: (started: CheckStarted) => void;
  readonly onProgress: (progress: CheckProgress) => void;
  /** Only of a repeated check. */
  readonly onRound?: (round: Round) => void;
}

export interface CheckRun {
  /** Never rejects. */
  readonly done: Promise<CheckOutcome>;
  /** Ends it at once; `done` then brings what was known by then. */
  readonly stop: () => void;
}

/** Starts a check and follows it to its end. */
export function runCheck(client: Client, request: CheckRequest, listener: CheckListener): CheckRun {
  const runId = newRunId();
  const { promise, resolve } = Promise.withResolvers<CheckOutcome>();
  const end = [
    client.subscribe('check/progress', (progress) => {
      if (progress.runId === runId) listener.onProgress(progress as unknown as CheckProgress);
    }),
    client.subscribe('check/round', (round) => {
      if (round.runId === runId) listener.onRound?.(round);
    }),
    client.subscribe('check/done', (done) => {
      if (done.runId === runId) finish(done.outcome as unknown as CheckOutcome);
    }),
  ];
  const finish = (outcome: CheckOutcome): void => {
    for (const unsubscribe of end.splice(0)) unsubscribe();
    resolve(outcome);
  };
  const fail = (failure: Failure): void => finish({ kind: 'failed', failure });
  void client.request('check/start', { runId, ...request }).then((answer) => {
    if (answer.ok) listener.onStarted(answer.value);
    else fail(answer.failure);
  });
  return {
    done: promise,
    stop: () =>
      void client.request('check/cancel', { runId }).then((answer) => {
        if (!answer.ok && answer.failure.code !== 'unknown-run') fail(answer.failure);
      }),
  };
}
