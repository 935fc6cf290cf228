import { useState } from 'react';
import type { Failure } from '../../shared/ipc/failure.ts';
import type { HeldReport } from '../session/held-report.ts';
import { runCheck } from '../session/run-check.ts';
import { useSession } from '../session/session.ts';
import { targetText } from '../verdict/target-text.ts';
import { pauseResult } from './pause-result.ts';
import type { PauseResult } from './pause-result.ts';

export type PauseTest =
  | { readonly stage: 'steps' }
  | { readonly stage: 'checking'; readonly finished: number; readonly total: number }
  | {
      readonly stage: 'tested';
      readonly result: PauseResult;
      readonly after: HeldReport | null;
      readonly failure: Failure | null;
    };

/** The check while the product is paused, compared with the one before. */
export function usePauseTest(held: HeldReport): { readonly test: PauseTest; readonly begin: () => void } {
  const { client } = useSession();
  const [test, setTest] = useState<PauseTest>({ stage: 'steps' });
  const begin = (): void => {
    setTest({ stage: 'checking', finished: 0, total: 1 });
    const run = runCheck(
      client,
      { target: targetText(held.report.target), errorText: null, repeat: null, afterRepair: null },
      {
        onStarted: ({ checks }) => setTest({ stage: 'checking', finished: 0, total: checks.length }),
        onProgress: ({ finished, total }) => setTest({ stage: 'checking', finished, total }),
      },
    );
    void run.done.then((outcome) => {
      if (outcome.kind === 'failed') {
        setTest({ stage: 'tested', result: 'unclear', after: null, failure: outcome.failure });
        return;
      }
      const after: HeldReport = { reportId: outcome.reportId, report: outcome.report, file: null };
      setTest({
        stage: 'tested',
        result: pauseResult(held.report.verdict, after.report.verdict),
        after,
        failure: null,
      });
    });
  };
  return { test, begin };
}
