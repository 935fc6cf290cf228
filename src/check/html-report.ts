import { clientChecks } from '../catalog/checks/client/index.ts';
import { networkChecks } from '../catalog/checks/index.ts';
import { wholeRunChecks } from '../catalog/checks/run/index.ts';
import { farRepairs } from '../catalog/far-computer/index.ts';
import { fixes } from '../catalog/fixes/index.ts';
import { htmlReport } from '../core/html-report/html-report.ts';
import { reportInEnglish } from '../core/html-report/report-texts.ts';
import type { CatalogueTexts, ReportLanguage } from '../core/html-report/report-texts.ts';
import type { Report } from '../shared/report.ts';

const checkTitles = new Map<string, string>(
  [...networkChecks, ...clientChecks, ...wholeRunChecks].map(({ id, title }) => [id, title]),
);

const catalogueTexts: CatalogueTexts = {
  checkTitle: titleOfCheck,
  fixTitle: (id) =>
    fixes.find((fix) => fix.id === id)?.texts.title ??
    farRepairs.find((repair) => repair.fixes.some((fix) => fix === id))?.title ??
    null,
};

/** The title of a check in this version's catalogue, else its id. */
export function titleOfCheck(id: string): string {
  return checkTitles.get(id) ?? id;
}

/** The report for people, with the titles of this version's catalogue. */
export function writeHtmlReport(report: Report, language: ReportLanguage = reportInEnglish): string {
  return htmlReport(report, { ...catalogueTexts, ...language });
}
