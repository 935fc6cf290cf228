import { clientChecks } from '../catalog/checks/client/index.ts';
import { networkChecks } from '../catalog/checks/index.ts';
import { fixes } from '../catalog/fixes/index.ts';
import { htmlReport } from '../core/html-report/html-report.ts';
import type { ReportTexts } from '../core/html-report/report-texts.ts';
import type { Report } from '../shared/report.ts';

const checkTitles = new Map<string, string>(
  [...networkChecks, ...clientChecks].map(({ id, title }) => [id, title]),
);

const catalogueTexts: ReportTexts = {
  checkTitle: (id) => checkTitles.get(id) ?? id,
  fixTitle: (id) => fixes.find((fix) => fix.id === id)?.texts.title ?? null,
};

/** The report for people, with the titles of this version's catalogue. */
export function writeHtmlReport(report: Report): string {
  return htmlReport(report, catalogueTexts);
}
