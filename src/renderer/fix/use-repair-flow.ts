import { useCallback, useEffect, useRef, useState } from 'react';
import type { FixResult } from '../../shared/repair/fix-result.ts';
import type { HeldReport } from '../session/held-report.ts';
import type { RepairTask } from '../session/repairs.ts';
import { runCheck } from '../session/run-check.ts';
import { runRepair } from '../session/run-repair.ts';
import type { RepairEnd, RepairRequest, RepairRun } from '../session/run-repair.ts';
import { useSession } from '../session/session.ts';
import type { Session } from '../session/session.ts';
import { targetText } from '../verdict/target-text.ts';
import { mostEvents } from './repair-flow.ts';
import type { RepairFlow } from './repair-flow.ts';

/** Carries a task of the dialog out: the repair itself, then the check that tells what came of it. */
export function useRepairFlow(task: RepairTask): {
  readonly flow: RepairFlow;
  readonly begin: (request: RepairRequest) => void;
  readonly cancel: () => void;
} {
  const session = useSession();
  const [flow, setFlow] = useState<RepairFlow>({ stage: 'asking' });
  const run = useRef<RepairRun | null>(null);

  const begin = useCallback(
    (request: RepairRequest) => {
      setFlow({ stage: 'running', events: [], question: null, cancelling: false });
      const started = runRepair(session.client, request, {
        onEvents: (events) =>
          setFlow((now) =>
            now.stage === 'running' ? { ...now, events: [...now.events, ...events].slice(-mostEvents) } : now,
          ),
        onQuestion: (question, answer) =>
          setFlow((now) =>
            now.stage !== 'running'
              ? now
              : {
                  ...now,
                  question: {
                    question,
                    answer: (given) => {
                      answer(given);
                      setFlow((later) => (later.stage === 'running' ? { ...later, question: null } : later));
                    },
                  },
                },
          ),
      });
      run.current = started;
      void started.done.then((end) => checkAgain(session, task, request, end, setFlow)).then(setFlow);
    },
    [session, task],
  );

  const startsByItself = task.kind === 'recover' || task.kind === 'undo-again';
  const begun = useRef(false);
  useEffect(() => {
    if (!startsByItself || begun.current) return;
    begun.current = true;
    begin(
      task.kind === 'recover'
        ? { request: 'recover' }
        : { request: 'undo', selection: { undo: 'plan', planId: task.planId } },
    );
  }, [startsByItself, begin, task]);

  return {
    flow,
    begin,
    cancel: () => {
      setFlow((now) => (now.stage === 'running' ? { ...now, cancelling: true } : now));
      run.current?.cancel();
    },
  };
}

type Done = Extract<RepairFlow, { stage: 'done' }>;

/** Nothing is said to be fixed without this: the same computer is checked again. */
async function checkAgain(
  session: Session,
  task: RepairTask,
  request: RepairRequest,
  end: RepairEnd,
  setFlow: (flow: RepairFlow) => void,
): Promise<Done> {
  const nothing: Done = { stage: 'done', end, fixResult: null, after: null };
  const held = task.kind === 'fix' || task.kind === 'undo-again' ? task.held : null;
  const changed = end.ended && ['completed', 'undone', 'partly-undone'].includes(end.outcome.outcome);
  if (held === null || !changed) return nothing;
  const fixes = request.request === 'apply' ? request.steps.map(({ fix }) => fix) : [];
  const outcome = await runCheck(
    session.client,
    {
      target: targetText(held.report.target),
      errorText: null,
      repeat: null,
      afterRepair: fixes.length === 0 ? null : { fixes, before: held.reportId },
    },
    {
      onStarted: ({ checks }) => setFlow({ stage: 'checking', finished: 0, total: checks.length }),
      onProgress: ({ finished, total }) => setFlow({ stage: 'checking', finished, total }),
    },
  ).done;
  if (outcome.kind === 'failed') return nothing;
  const after: HeldReport = { reportId: outcome.reportId, report: outcome.report, file: null };
  const fixResult: FixResult | null = outcome.kind === 'finished' ? outcome.fixResult : null;
  return { stage: 'done', end, fixResult, after };
}
