import { randomBytes } from 'node:crypto';
import { findIssuerWords } from '../catalog/security-products/issuer-words.ts';
import { redactReport } from '../core/redaction/redact-report.ts';
import type { RedactionSwitches } from '../shared/redaction-switches.ts';
import type { CheckResult, Report, Verdict } from '../shared/report.ts';
import { replayReport } from './replay.ts';

/**
 * A report to give away: the chosen things replaced by other names, the same everywhere, and the verdict as it was.
 *
 * Sentences that today's rules would write in the same words are written again from the replaced facts, so that nothing
 * of the old ones remains and no ordinary word suffers for being somebody's name. Others, from an earlier version or
 * without facts, have the names in them replaced.
 */
export function redactForSending(
  saved: Report,
  switches: RedactionSwitches,
  random: () => number = unpredictable,
): Report {
  if (switches.size === 0) return saved;
  const redacted = redactReport(saved, { switches, random, publicPart: findIssuerWords });
  const today = replayReport(saved).report;
  const redactedToday = replayReport(redacted).report;
  return {
    ...redacted,
    checks: redacted.checks.map((check, index) => {
      const original = saved.checks[index];
      const [wordsNow, wordsThen] = [today, redactedToday].map(({ checks }) =>
        checks.find(({ id }) => id === check.id),
      );
      return original !== undefined && sameWords(original, wordsNow) && wordsThen?.status === check.status
        ? { ...check, ...wordsOf(wordsThen) }
        : check;
    }),
    verdict: sameVerdict(saved.verdict, today.verdict) ? redactedToday.verdict : redacted.verdict,
  };
}

/** From 0 up to 1, by the system's own source: replaced addresses and thumbprints stay secret by it. */
function unpredictable(): number {
  return randomBytes(6).readUIntBE(0, 6) / 2 ** 48;
}

function wordsOf({ summary, reason }: CheckResult): Pick<CheckResult, 'summary' | 'reason'> {
  return { summary, ...(reason === undefined ? {} : { reason }) };
}

function sameWords(saved: CheckResult, now: CheckResult | undefined): boolean {
  return now?.status === saved.status && now.summary === saved.summary && now.reason === saved.reason;
}

function sameVerdict(saved: Verdict, now: Verdict): boolean {
  return JSON.stringify(saved) === JSON.stringify(now);
}
