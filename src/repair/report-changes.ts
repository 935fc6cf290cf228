import type { History } from '../shared/repair/history.ts';
import { mostReportChanges } from '../shared/report-changes.ts';
import type { ReportChange } from '../shared/report-changes.ts';
import type { Report } from '../shared/report.ts';
import { readHistory } from './history.ts';
import type { RepairWorld } from './repair-world.ts';

/**
 * A report of this computer with what was changed on it and undone, so that whoever reads it knows. Without `changes`
 * where nobody could look, which is not the same as none.
 */
export async function withChanges(report: Report, repair: RepairWorld | null): Promise<Report> {
  if (repair === null) return report;
  const history = await readHistory(repair);
  const changes = changesOf(history);
  return changes.length === 0 && history.problems.length > 0 ? report : { ...report, changes };
}

/** The latest first. */
function changesOf({ plans }: History): ReportChange[] {
  return plans
    .flatMap(({ startedAt, returnsAt, entries }) =>
      entries.map(({ fix, title, status, changes }): ReportChange => ({
        at: startedAt,
        fix,
        title,
        status,
        returnsAt,
        details: changes.map(({ target, before, left, state }) => ({
          target,
          before,
          left,
          changedSince: state === 'changed-since',
        })),
      })),
    )
    .slice(0, mostReportChanges);
}
