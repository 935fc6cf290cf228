import { randomBytes } from 'node:crypto';
import { repair } from '../repair/repair.ts';
import type { RepairWorld } from '../repair/repair-world.ts';
import { fail } from '../shared/ipc/failure.ts';
import type { Answer } from '../shared/ipc/failure.ts';
import type { RunEvent } from '../shared/ipc/repair-run.ts';
import type { RequestInput, SendEvent } from '../shared/ipc/sides.ts';
import type { MachineExecutor } from '../shared/repair/machine-executor.ts';
import { batchEvents } from './event-batch.ts';

export interface RepairRunsWorld {
  /** null: nothing can be repaired here. */
  readonly repair: RepairWorld | null;
  readonly send: SendEvent;
  readonly onFault: (error: unknown) => void;
}

type AnswerToQuestion = RequestInput<'repair/answer'>['answer'];
interface Run {
  readonly runId: string;
  readonly cancel: AbortController;
  readonly questions: Map<string, (answer: AnswerToQuestion) => void>;
}

/** Repairs and undoes for the window, one at a time, and tells it each step. */
export interface RepairRuns {
  readonly start: (input: RequestInput<'repair/start'>) => Answer<Record<string, never>>;
  readonly answer: (input: RequestInput<'repair/answer'>) => boolean;
  readonly cancel: (runId: string) => boolean;
  /** Whether the last change that was made counts only after a restart. */
  readonly restartNeeded: () => boolean;
  /** The window that could answer is gone: what it was asked stays open. */
  readonly leaveQuestionsOpen: () => void;
}

export function makeRepairRuns({ repair: world, send, onFault }: RepairRunsWorld): RepairRuns {
  let running: Run | null = null;
  let restartNeeded = false;
  return {
    start({ runId, request }) {
      if (world === null) return fail('not-here', 'On this system nothing can be repaired. A check works.');
      if (running !== null) return fail('busy', 'A change is being made already. Wait until it is through.');
      const run: Run = { runId, cancel: new AbortController(), questions: new Map() };
      running = run;
      const progress = batchEvents<RunEvent>((events) => {
        send('repair/progress', { runId, events });
      });
      const ask = (question: Parameters<typeof sendQuestion>[2]) => sendQuestion(send, run, question);
      const listener = { onEvent: progress.add, askChangedSince: ask, signal: run.cancel.signal };
      const consented = { ...world, executor: tellConsent(world.executor, progress.add) };
      void repair(request, consented, listener, 'may-ask')
        .catch((error: unknown) => {
          onFault(error);
          const message =
            'A fault of this program ended the change. The history shows what was changed, and can undo it.';
          return { outcome: 'lost-sight', reason: 'connection-lost', message } as const;
        })
        .then((outcome) => {
          progress.flush();
          running = null;
          restartNeeded = 'restartNeeded' in outcome && outcome.restartNeeded;
          send('repair/done', { runId, outcome });
          send('history/changed', {});
        });
      return { ok: true, value: {} };
    },
    answer({ runId, questionId, answer }) {
      const question = running?.runId === runId ? running.questions.get(questionId) : undefined;
      question?.(answer);
      return question !== undefined;
    },
    cancel(runId) {
      if (running?.runId !== runId) return false;
      running.cancel.abort();
      leaveOpen(running);
      return true;
    },
    restartNeeded: () => restartNeeded,
    leaveQuestionsOpen() {
      if (running !== null) leaveOpen(running);
    },
  };
}

function leaveOpen({ questions }: Run): void {
  for (const answer of questions.values()) answer('leave-open');
}

function sendQuestion(
  send: SendEvent,
  { runId, questions }: Run,
  question: Parameters<Parameters<typeof repair>[2]['askChangedSince']>[0],
): Promise<AnswerToQuestion> {
  const questionId = randomBytes(8).toString('hex');
  const answered = Promise.withResolvers<AnswerToQuestion>();
  questions.set(questionId, answered.resolve);
  send('repair/question', { runId, questionId, question });
  return answered.promise.finally(() => questions.delete(questionId));
}

/** Tells that the system is about to show its prompt, before it does. */
function tellConsent(executor: MachineExecutor, tell: (event: RunEvent) => void): MachineExecutor {
  return {
    asksForConsent: executor.asksForConsent,
    run(request, listener) {
      if (executor.asksForConsent) tell({ type: 'waiting-for-consent' });
      return executor.run(request, listener);
    },
  };
}
