import { decodeErrorText } from '../catalog/codes/index.ts';
import { clientChecks } from '../catalog/checks/client/index.ts';
import { networkChecks } from '../catalog/checks/index.ts';
import type { ClientFactSource } from '../check/client-fact-source.ts';
import { runCheck } from '../check/run-check.ts';
import { runRepeatedCheck } from '../check/run-repeat.ts';
import type { RepeatEvent } from '../check/run-repeat.ts';
import { fixes } from '../catalog/fixes/index.ts';
import { judgeResult } from '../core/repair/judge-result.ts';
import type { CheckEvent } from '../core/check-definition.ts';
import { wholeRunChecks } from '../catalog/checks/run/index.ts';
import { checkIds } from '../shared/ids.ts';
import { fail } from '../shared/ipc/failure.ts';
import type { Answer } from '../shared/ipc/failure.ts';
import type { Settings } from '../shared/ipc/settings.ts';
import type { EventPayload, RequestInput, RequestOutput, SendEvent } from '../shared/ipc/sides.ts';
import type { FixResult } from '../shared/repair/fix-result.ts';
import type { Report, ReportedError } from '../shared/report.ts';
import { parseTarget } from '../shared/target.ts';
import { batchEvents } from './event-batch.ts';
import type { ReportShelf } from './report-shelf.ts';
import { shownReport } from './shown-report.ts';

export interface CheckRunsWorld {
  readonly settings: () => Settings;
  /** The computer that connects; null: only the way there can be checked here. */
  readonly client: ClientFactSource | null;
  readonly shelf: ReportShelf;
  /** Whether the repair before this check counts only after a restart. */
  readonly restartNeeded: () => boolean;
  readonly send: SendEvent;
  readonly onFault: (error: unknown) => void;
}

export interface CheckRuns {
  readonly start: (input: RequestInput<'check/start'>) => Answer<RequestOutput<'check/start'>>;
  readonly cancel: (runId: string) => boolean;
  /** Whatever runs. */
  readonly stop: () => void;
}

type Outcome = EventPayload<'check/done'>['outcome'];
type Started = RequestOutput<'check/start'>;

/** Runs checks for the window, one at a time, and tells it what comes out as it comes out. */
export function makeCheckRuns(world: CheckRunsWorld): CheckRuns {
  let running: { readonly runId: string; readonly stop: AbortController } | null = null;
  return {
    start(input) {
      if (running !== null) {
        return fail('busy', 'A check is running already. Stop it first, or wait until it is through.');
      }
      const parsed = parseTarget(input.target);
      if (!parsed.ok) return fail('bad-target', parsed.message);
      const reportedError = readReportedError(input.errorText);
      if (reportedError === 'no-code') {
        return fail(
          'no-error-code',
          'The pasted text holds no error code. Leave it out, or paste the whole window.',
        );
      }
      const { settings, client } = world;
      const { checkTimeoutMs: timeoutMs, networkOnly } = settings();
      const source = networkOnly ? null : client;
      const { repeat } = input;
      const checks = inOrder([
        ...networkChecks,
        ...(source === null ? [] : clientChecks),
        ...wholeRunChecks.filter(({ id }) => (id === 'reported-error' ? reportedError : repeat) !== null),
      ]);
      const stop = new AbortController();
      running = { runId: input.runId, stop };
      const { runId } = input;
      const progress = progressOf(runId, checks.length, world.send);
      const run = { target: parsed.target, timeoutMs, reportedError, client: source, signal: stop.signal };
      const { onEvent } = progress;
      const report =
        repeat === null ? runCheck({ ...run, onEvent }) : runRepeatedCheck({ ...run, ...repeat, onEvent });
      void report
        .then((made): Outcome => {
          const reportId = world.shelf.put(made, 'measured');
          const shown = { reportId, report: shownReport(made) };
          return stop.signal.aborted
            ? { kind: 'stopped', ...shown }
            : { kind: 'finished', ...shown, fixResult: judgeRepair(input.afterRepair, made, world) };
        })
        .catch((error: unknown): Outcome => {
          world.onFault(error);
          const { failure } = fail('fault', 'The check ended by a fault of this program. Try it again.');
          return { kind: 'failed', failure };
        })
        .then((outcome) => {
          progress.flush();
          running = null;
          world.send('check/done', { runId, outcome });
        });
      const { host, port } = parsed.target;
      return { ok: true, value: { target: { host, port }, checks } };
    },
    cancel(runId) {
      if (running?.runId !== runId) return false;
      running.stop.abort();
      return true;
    },
    stop: () => running?.stop.abort(),
  };
}

/** null: nothing was pasted. */
function readReportedError(text: string | null): ReportedError | 'no-code' | null {
  if (text === null || text.trim() === '') return null;
  const { pair } = decodeErrorText(text);
  return pair.code === null && pair.extendedCode === null ? 'no-code' : pair;
}

/** Whether the fixes helped, from the report before them; null when this check follows no repair. */
function judgeRepair(
  repair: RequestInput<'check/start'>['afterRepair'],
  after: Report,
  { shelf, restartNeeded }: CheckRunsWorld,
): FixResult | null {
  if (repair === null) return null;
  const before = shelf.get(repair.before)?.report ?? null;
  const done = fixes.filter(({ id }) => repair.fixes.includes(id));
  return judgeResult(done, { before, after, restartNeeded: restartNeeded() });
}

function inOrder(definitions: readonly Started['checks'][number][]): Started['checks'] {
  return definitions
    .map(({ id, phase }) => ({ id, phase }))
    .toSorted((a, b) => checkIds.indexOf(a.id) - checkIds.indexOf(b.id));
}

function progressOf(runId: string, total: number, send: SendEvent) {
  let finished = 0;
  const batch = batchEvents<CheckEvent>((events) =>
    send('check/progress', { runId, events, finished, total }),
  );
  return {
    flush: batch.flush,
    onEvent: (event: RepeatEvent): void => {
      if (event.type === 'round-started' || event.type === 'round-finished') {
        batch.flush();
        const result = event.type === 'round-started' ? null : event.result;
        send('check/round', { runId, round: event.round, of: event.of, result });
        return;
      }
      if (event.type === 'check-finished') finished += 1;
      batch.add(event);
    },
  };
}
