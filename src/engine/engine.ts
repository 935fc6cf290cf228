import { decodeErrorText } from '../catalog/codes/index.ts';
import type { ClientFactSource } from '../check/client-fact-source.ts';
import { fail } from '../shared/ipc/failure.ts';
import type { Answer, Failure } from '../shared/ipc/failure.ts';
import type { Settings } from '../shared/ipc/settings.ts';
import type { SendEvent } from '../shared/ipc/sides.ts';
import type { Report } from '../shared/report.ts';
import { causePage } from './cause-pages.ts';
import { makeCheckRuns } from './check-runs.ts';
import { readDocument, readDocumentFile } from './documents.ts';
import type { EngineHandlers } from './messages.ts';
import { productPausesOf } from './product-pauses.ts';
import { readRecent } from './recent.ts';
import { makeReportShelf } from './report-shelf.ts';
import type { ReportShelf } from './report-shelf.ts';

export interface EngineWorld {
  readonly settings: Settings;
  /** The computer that connects; null: only the way there can be checked here. */
  readonly client: ClientFactSource | null;
  readonly send: SendEvent;
  readonly onFault: (error: unknown) => void;
}

/** Answers everything that takes time or looks at the computer; knows nothing of windows. */
export function makeEngine(world: EngineWorld): EngineHandlers {
  let { settings } = world;
  const shelf = makeReportShelf();
  const checks = makeCheckRuns({ ...world, shelf, settings: () => settings });
  return {
    'start/recent': async () => answer(await readRecent(world.client)),
    'error/decode': ({ text }) => soon(answer(decodeErrorText(text))),
    'check/start': (input) => soon(checks.start(input)),
    'check/cancel': ({ runId }) => soon(checks.cancel(runId) ? answer({}) : unknownRun),
    'cause/read': ({ cause }) =>
      soon(answerOr(causePage(cause), 'not-here', 'There is no page for this cause yet.')),
    'document/drop': ({ name, text }) => soon(answer({ launch: readDocument(name, text, shelf) })),
    'product/pauses': ({ reportId }) =>
      soon(withReport(shelf, reportId, (report) => answer({ pauses: productPausesOf(report) }))),

    'launch/read-file': async ({ path }) => answer(await readDocumentFile(path, shelf)),
    'settings/changed': (changed) => {
      settings = changed;
      return soon(answer({}));
    },
  };
}

const soon = <Value>(value: Value): Promise<Value> => Promise.resolve(value);

function answer<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

function answerOr<Value>(value: Value | null, code: Failure['code'], message: string): Answer<Value> {
  return value === null ? fail(code, message) : answer(value);
}

function withReport<Value>(
  shelf: ReportShelf,
  reportId: string,
  use: (report: Report) => Answer<Value>,
): Answer<Value> {
  const shelved = shelf.get(reportId);
  return shelved === null
    ? fail('unknown-report', 'This report is no longer in memory. Check again, or open it from its file.')
    : use(shelved.report);
}

const unknownRun = fail('unknown-run', 'This has ended already.');
