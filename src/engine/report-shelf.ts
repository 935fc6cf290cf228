import { randomBytes } from 'node:crypto';
import type { Report } from '../shared/report.ts';

const mostReports = 20;

/** The reports of this session, measured or opened, by the ids under which the window knows them. */
export interface ReportShelf {
  /** Puts a report in, and takes the oldest out when there are too many. @returns its id */
  readonly put: (report: Report, origin: ReportOrigin) => string;
  readonly get: (reportId: string) => ShelvedReport | null;
}

/** `opened`: from a file; it may be about any computer, so nothing is repaired by it. */
export type ReportOrigin = 'measured' | 'opened';
export interface ShelvedReport {
  readonly report: Report;
  readonly origin: ReportOrigin;
}

export function makeReportShelf(): ReportShelf {
  const reports = new Map<string, ShelvedReport>();
  return {
    put(report, origin) {
      const reportId = randomBytes(8).toString('hex');
      reports.set(reportId, { report, origin });
      const [oldest] = reports.keys();
      if (reports.size > mostReports && oldest !== undefined) reports.delete(oldest);
      return reportId;
    },
    get: (reportId) => reports.get(reportId) ?? null,
  };
}
