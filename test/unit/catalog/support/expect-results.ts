import { expect } from 'vitest';
import { evidenceSchemas } from '../../../../src/shared/evidence.ts';
import type { EvidencedCheckId } from '../../../../src/shared/evidence.ts';
import { checkResultSchema } from '../../../../src/shared/report.ts';
import type { CheckResult } from '../../../../src/shared/report.ts';

/** Holds results against their schemas, and their texts against the rules for texts. */
export function expectValidResults(results: readonly CheckResult[]): void {
  for (const result of results) {
    checkResultSchema.parse(result);
    if (Object.keys(result.evidence).length > 0) {
      evidenceSchemas[result.id as EvidencedCheckId].strict().parse(result.evidence);
    }
    for (const text of [result.summary, ...(result.reason === undefined ? [] : [result.reason])]) {
      expect(text).toMatch(/^[A-Z0-9a-z].*\.$/su);
      expect(text).not.toMatch(/!|undefined|null|NaN|\.\./u);
    }
    expect(result.reason !== undefined).toBe(result.status === 'skipped' || result.status === 'error');
  }
}
