import type { Handlers, SendEvent } from '../../../src/shared/ipc/sides.ts';
import type { Report } from '../../../src/shared/report.ts';
import type { FixResult } from '../../../src/shared/repair/fix-result.ts';
import { shownReport } from '../../../src/engine/shown-report.ts';

/** A check whose answers are those of a report, given when the test says so. */
export interface ScriptedCheck {
  readonly start: Handlers['check/start'];
  /** Answers of the first `count` questions; the next one is being asked. */
  answer(count: number): void;
  /** The first `count` rounds of a report that holds some; the next one has begun. */
  rounds(count: number): void;
  /** All answers, and the report. @param reportId under which it is held */
  finish(reportId: string, fixResult?: FixResult | null): void;
}

export function scriptedCheck(report: () => Report, send: SendEvent): ScriptedCheck {
  let runId = '';
  return {
    start: (input) => {
      ({ runId } = input);
      const { target, checks } = report();
      return Promise.resolve({
        ok: true,
        value: {
          target: { host: target.host, port: target.port },
          checks: checks.map(({ id, phase }) => ({ id, phase })),
        },
      });
    },
    answer: (count) => {
      const { checks } = report();
      const answered = checks.slice(0, count);
      const next = checks[count];
      send('check/progress', {
        runId,
        events: [
          ...answered.map((result) => ({ type: 'check-finished' as const, result })),
          ...(next === undefined ? [] : [{ type: 'check-started' as const, id: next.id, phase: next.phase }]),
        ],
        finished: answered.length,
        total: checks.length,
      });
    },
    rounds: (count) => {
      const { repeats } = report();
      if (repeats === undefined) throw new Error('The report of this stage has no rounds.');
      const of = repeats.planned;
      repeats.rounds.slice(0, count).forEach((result, index) => {
        send('check/round', { runId, round: index + 1, of, result: null });
        send('check/round', { runId, round: index + 1, of, result });
      });
      send('check/round', { runId, round: count + 1, of, result: null });
    },
    finish: (reportId, fixResult = null) =>
      send('check/done', {
        runId,
        outcome: { kind: 'finished', reportId, report: shownReport(report()), fixResult },
      }),
  };
}
