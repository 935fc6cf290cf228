import { redactForSending } from '../check/redact.ts';
import type { Redaction } from '../shared/ipc/settings.ts';
import { redactionSwitches } from '../shared/redaction-switches.ts';
import type { Report } from '../shared/report.ts';

/**
 * Reports as they are given away. The names that stand in for the real ones are made by chance, so what was shown is
 * kept: what is saved afterwards is exactly that.
 */
export interface SentReports {
  readonly of: (reportId: string, report: Report, redaction: Redaction) => Report;
}

const mostKept = 4;

export function keepSentReports(): SentReports {
  const kept = new Map<string, Report>();
  return {
    of(reportId, report, redaction) {
      const switches = redactionSwitches.filter((name) => redaction[name]);
      // What was changed and undone may have become more since.
      const key = [reportId, ...switches, JSON.stringify(report.changes ?? [])].join(' ');
      const known = kept.get(key);
      if (known !== undefined) return known;
      const redacted = redactForSending(report, new Set(switches));
      kept.set(key, redacted);
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      return redacted;
    },
  };
}
