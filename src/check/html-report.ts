import { farRepairs } from '../catalog/far-computer/index.ts';
import { fixes } from '../catalog/fixes/index.ts';
import { htmlReport } from '../core/html-report/html-report.ts';
import { reportInEnglish } from '../core/html-report/report-texts.ts';
import type { CatalogueTexts, ReportLanguage } from '../core/html-report/report-texts.ts';
import { titleOfCheck } from '../shared/check-titles.ts';
import type { Report } from '../shared/report.ts';

const catalogueTexts: CatalogueTexts = {
  checkTitle: titleOfCheck,
  fixTitle: (id) =>
    fixes.find((fix) => fix.id === id)?.texts.title ??
    farRepairs.find((repair) => repair.fixes.some((fix) => fix === id))?.title ??
    null,
};

/** The report for people, with the titles of this version's catalogue. */
export function writeHtmlReport(report: Report, language: ReportLanguage = reportInEnglish): string {
  return htmlReport(report, { ...catalogueTexts, ...language });
}
