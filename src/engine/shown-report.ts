import type { ShownReport } from '../shared/ipc/shown-report.ts';
import type { Report } from '../shared/report.ts';

/** The report as the window gets it: the facts stay here, because only judging again and saving need them. */
export function shownReport(report: Report): ShownReport {
  const shown: Report = { ...report };
  delete shown.facts;
  return shown;
}
