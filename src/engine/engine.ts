import type { Report } from '../shared/report.ts';
import { keepSentReports } from './sent-reports.ts';
import { decodeErrorText } from '../catalog/codes/index.ts';
import { writeHtmlReport } from '../check/html-report.ts';
import { readHistory } from '../repair/history.ts';
import { listFixes } from '../repair/list-fixes.ts';
import { previewSteps } from '../repair/preview.ts';
import { withChanges } from '../repair/report-changes.ts';
import type { RepairWorld } from '../repair/repair-world.ts';
import { fail } from '../shared/ipc/failure.ts';
import type { Answer, Failure } from '../shared/ipc/failure.ts';
import type { Redaction, Settings } from '../shared/ipc/settings.ts';
import type { SendEvent } from '../shared/ipc/sides.ts';
import type { FixListing } from '../shared/repair/fix-preview.ts';
import { noRepairPolicy } from '../shared/repair/repair-policy.ts';
import { causePage } from './cause-pages.ts';
import { makeCheckRuns } from './check-runs.ts';
import { compareShelved } from './compare-shelved.ts';
import type { Computer } from './computer.ts';
import { readDocument, readDocumentFile } from './documents.ts';
import type { EngineHandlers } from './messages.ts';
import { ownerTextOf } from './owner-text.ts';
import { productPausesOf } from './product-pauses.ts';
import { readRecent } from './recent.ts';
import { makeRepairRuns } from './repair-runs.ts';
import { reportLanguage } from './report-languages.ts';
import { reportJson, reportName, reportTicket, writeReport } from './report-files.ts';
import { makeReportShelf } from './report-shelf.ts';
import type { ReportShelf, ShelvedReport } from './report-shelf.ts';

export interface EngineWorld {
  readonly settings: Settings;
  readonly computer: Computer;
  readonly onWindow: (handle: bigint) => void;
  readonly send: SendEvent;
  readonly onFault: (error: unknown) => void;
}

/** Answers everything that takes time or looks at the computer; knows nothing of windows. */
export function makeEngine(world: EngineWorld): EngineHandlers {
  const { computer } = world;
  const { repair } = computer;
  let { settings } = world;
  const shelf = makeReportShelf();
  const repairs = makeRepairRuns({ ...world, repair });
  const checks = makeCheckRuns({
    ...world,
    client: computer.client,
    shelf,
    settings: () => settings,
    restartNeeded: repairs.restartNeeded,
  });
  const sent = keepSentReports();
  const withSent = async <Value>(
    reportId: string,
    redaction: Redaction,
    use: (report: Report) => Answer<Value>,
  ): Promise<Answer<Value>> => {
    const shelved = shelf.get(reportId);
    if (shelved === null) return unknownReport;
    const report = shelved.origin === 'measured' ? await withChanges(shelved.report, repair) : shelved.report;
    return use(sent.of(reportId, report, redaction));
  };
  return {
    'start/recent': async () => answer(await readRecent(computer.client)),
    'error/decode': ({ text }) => soon(answer(decodeErrorText(text))),
    'check/start': (input) => soon(checks.start(input)),
    'check/cancel': ({ runId }) => soon(checks.cancel(runId) ? answer({}) : unknownRun),
    'cause/read': async ({ cause, language }) =>
      answerOr(await causePage(cause, language), 'not-here', 'There is no page for this cause.'),
    'owner/read': ({ reportId }) =>
      soon(
        withReport(shelf, reportId, ({ report }) =>
          answerOr(ownerTextOf(report), 'not-here', nothingForOwner),
        ),
      ),
    'owner/write-script': async ({ reportId, path }) => {
      const script = withReport(shelf, reportId, ({ report }) =>
        answerOr(ownerTextOf(report)?.script?.text ?? null, 'not-here', nothingForOwner),
      );
      return script.ok ? writeReport(script.value, path) : script;
    },
    'document/drop': ({ name, text }) => soon(answer({ launch: readDocument(name, text, shelf) })),
    'report/compare': ({ a, b }) =>
      soon(
        withReport(shelf, a, (first) =>
          withReport(shelf, b, (second) => answer(compareShelved(first.report, second.report))),
        ),
      ),
    'product/pauses': ({ reportId }) =>
      soon(withReport(shelf, reportId, ({ report }) => answer({ pauses: productPausesOf(report) }))),

    'fixes/list': ({ reportId }) => {
      if (reportId === null) return soon(answer({ fixes: listFixes(null, policyOf(repair)) }));
      return soon(withReport(shelf, reportId, (shelved) => answer({ fixes: fixesFor(shelved, repair) })));
    },
    'fixes/preview': async ({ step }) => {
      if (repair === null) return cannotRepair;
      const [preview] = await previewSteps([step], repair, new AbortController().signal);
      return answerOr(preview ?? null, 'fault', 'This change could not be looked at.');
    },
    'repair/start': (input) => soon(repairs.start(input)),
    'repair/answer': (input) => soon(repairs.answer(input) ? answer({}) : unknownRun),
    'repair/cancel': ({ runId }) => soon(repairs.cancel(runId) ? answer({}) : unknownRun),
    'history/read': async () => answer(repair === null ? emptyHistory : await readHistory(repair)),

    'launch/read-file': async ({ path }) => answer(await readDocumentFile(path, shelf)),
    'report/html': async ({ reportId, redaction, language }) => {
      const inWords = await reportLanguage(language);
      return withSent(reportId, redaction, (report) => answer({ html: writeHtmlReport(report, inWords) }));
    },
    'report/ticket-text': async ({ reportId, redaction, language }) => {
      const inWords = await reportLanguage(language);
      return withSent(reportId, redaction, (report) => answer({ text: reportTicket(report, inWords) }));
    },
    'report/name': ({ reportId, redaction }) =>
      withSent(reportId, redaction, (report) => answer({ name: reportName(report) })),
    'report/write': async ({ reportId, redaction, language, format, path }) => {
      const inWords = await reportLanguage(language);
      const content = await withSent(reportId, redaction, (report) =>
        answer(format === 'html' ? writeHtmlReport(report, inWords) : reportJson(report)),
      );
      return content.ok ? writeReport(content.value, path) : content;
    },
    'computer/read': () =>
      soon(
        answer({
          repair: { possible: repair !== null, elevation: repair?.executor.asksForConsent ?? false },
          policy: policyOf(repair),
        }),
      ),
    'window/opened': ({ handle }) => {
      world.onWindow(handle);
      return soon(answer({}));
    },
    'window/lost': () => {
      checks.stop();
      repairs.leaveQuestionsOpen();
      return soon(answer({}));
    },
    'settings/changed': (changed) => {
      settings = changed;
      return soon(answer({}));
    },
  };
}

/** What a report from a file proposes is about another computer or another day: nothing of it is offered here. */
function fixesFor({ report, origin }: ShelvedReport, repair: RepairWorld | null): readonly FixListing[] {
  const listed = listFixes(report, policyOf(repair));
  return origin === 'measured' ? listed : listed.map((fix) => ({ ...fix, proposed: null }));
}

function policyOf(repair: RepairWorld | null) {
  return repair?.user.readPolicy() ?? noRepairPolicy;
}

const emptyHistory = { plans: [], unfinished: [], notes: [], problems: [] };

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
  use: (shelved: ShelvedReport) => Answer<Value>,
): Answer<Value> {
  const shelved = shelf.get(reportId);
  return shelved === null ? unknownReport : use(shelved);
}

const unknownReport = fail(
  'unknown-report',
  'This report is no longer in memory. Check again, or open it from its file.',
);

const nothingForOwner = 'What was found gives the owner of the far computer nothing to do.';
const unknownRun = fail('unknown-run', 'This has ended already.');
const cannotRepair = fail('not-here', 'On this system nothing can be repaired. A check works.');
