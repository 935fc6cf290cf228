import { replayReport } from '../check/replay.ts';
import { compareReports } from '../core/compare/compare-reports.ts';
import { titleOfCheck } from '../shared/check-titles.ts';
import type { RequestOutput } from '../shared/ipc/sides.ts';
import type { Report } from '../shared/report.ts';

/** What two reports tell together. Both are judged with today's rules first, as `compare` on the command line does. */
export function compareShelved(a: Report, b: Report): RequestOutput<'report/compare'> {
  const { differences, same, ...judged } = compareReports(replayReport(a).report, replayReport(b).report);
  return {
    ...judged,
    differences: differences.map((each) => ({ ...each, title: titleOfCheck(each.check) })),
    same: same.map((check) => ({ check, title: titleOfCheck(check) })),
  };
}
