import { describe, expect, it } from 'vitest';
import { redactForSending } from '../../../../src/check/redact.ts';
import { redactReport } from '../../../../src/core/redaction/redact-report.ts';
import { everySwitch } from '../../../../src/shared/redaction-switches.ts';
import { reportSchema } from '../../../../src/shared/report.ts';
import { seededRandom } from './support/seeded-random.ts';
import { needles, plantedReport, plantings } from './support/planted-report.ts';

const found = (document: unknown): string[] => {
  const text = JSON.stringify(document).toLowerCase();
  return needles.filter((needle) => text.includes(needle));
};

describe('a report with personal data in every string', () => {
  const reports = Array.from({ length: plantings }, (_, planting) => plantedReport(planting));

  it('holds everything that is looked for', () => {
    expect(found(reports)).toEqual(needles);
  });

  it('holds none of it after redaction, and is still a report', () => {
    for (const [planting, report] of reports.entries()) {
      const redacted = redactReport(report, {
        switches: everySwitch,
        random: seededRandom(planting),
        publicPart: (text) => /kaspersky/iu.exec(text)?.[0] ?? null,
      });
      expect(found(redacted), `planting ${planting}`).toEqual([]);
      expect(reportSchema.parse(redacted)).toEqual(redacted);
    }
  });

  it('holds none of it with sentences written again', () => {
    for (const report of reports.slice(0, 12))
      expect(found(redactForSending(report, everySwitch))).toEqual([]);
  });

  it('keeps all of it with every switch off', () => {
    for (const report of reports) expect(redactForSending(report, new Set())).toBe(report);
  });
});
