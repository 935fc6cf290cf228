import type { Failure } from '../../shared/ipc/failure.ts';
import type { Client, EventPayload, RequestInput } from '../../shared/ipc/sides.ts';
import { newRunId } from './run-id.ts';

export type RepairRequest = RequestInput<'repair/start'>['request'];
export type RepairEvent = EventPayload<'repair/progress'>['events'][number];
export type RepairOutcome = EventPayload<'repair/done'>['outcome'];
export type RepairQuestion = EventPayload<'repair/question'>['question'];
export type RepairAnswer = RequestInput<'repair/answer'>['answer'];

export interface RepairListener {
  readonly onEvents: (events: readonly RepairEvent[]) => void;
  /** Somebody changed it since: `answer` goes on. */
  readonly onQuestion: (question: RepairQuestion, answer: (answer: RepairAnswer) => void) => void;
}

/** How a repair ended; `failure`: the program could not even begin it. */
export type RepairEnd =
  | { readonly ended: true; readonly outcome: RepairOutcome }
  | { readonly ended: false; readonly failure: Failure };

export interface RepairRun {
  /** Never rejects. */
  readonly done: Promise<RepairEnd>;
  /** Cancels between two operations; `done` says what became of it. */
  readonly cancel: () => void;
}

/** Starts a repair, an undo or a recovery and follows it to its end. */
export function runRepair(client: Client, request: RepairRequest, listener: RepairListener): RepairRun {
  const runId = newRunId();
  const { promise, resolve } = Promise.withResolvers<RepairEnd>();
  const end = [
    client.subscribe('repair/progress', (progress) => {
      if (progress.runId === runId) listener.onEvents(progress.events);
    }),
    client.subscribe('repair/question', ({ runId: asking, questionId, question }) => {
      if (asking !== runId) return;
      listener.onQuestion(
        question,
        (answer) => void client.request('repair/answer', { runId, questionId, answer }),
      );
    }),
    client.subscribe('repair/done', (done) => {
      if (done.runId === runId) finish({ ended: true, outcome: done.outcome });
    }),
  ];
  const finish = (result: RepairEnd): void => {
    for (const unsubscribe of end.splice(0)) unsubscribe();
    resolve(result);
  };
  void client.request('repair/start', { runId, request }).then((answer) => {
    if (!answer.ok) finish({ ended: false, failure: answer.failure });
  });
  return { done: promise, cancel: () => void client.request('repair/cancel', { runId }) };
}
