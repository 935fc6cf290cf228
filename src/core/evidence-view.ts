import type { EvidencedCheckId, EvidenceOf } from '../shared/evidence.ts';
import type { CheckId } from '../shared/ids.ts';
import type { CheckResult, CheckStatus } from '../shared/report.ts';
import type { CheckContext } from './check-definition.ts';

/** Check results as causes see them: by id, with typed evidence, and nothing else. */
export interface EvidenceView {
  readonly context: CheckContext;
  /** null when the check did not run or measured nothing. */
  evidence<Id extends EvidencedCheckId>(id: Id): EvidenceOf<Id> | null;
  /** null when the check is not part of the run. */
  status(id: CheckId): CheckStatus | null;
  summary(id: CheckId): string | null;
}

/**
 * `results` come from checks of this program, or from a report whose evidence was validated against
 * `evidenceSchemas`; that is what makes the narrowing below true.
 */
export function viewResults(results: readonly CheckResult[], context: CheckContext): EvidenceView {
  const byId = new Map(results.map((result) => [result.id, result]));
  return {
    context,
    evidence<Id extends EvidencedCheckId>(id: Id): EvidenceOf<Id> | null {
      const evidence = byId.get(id)?.evidence;
      if (evidence === undefined || Object.keys(evidence).length === 0) return null;
      return evidence as unknown as EvidenceOf<Id>;
    },
    status: (id) => byId.get(id)?.status ?? null,
    summary: (id) => byId.get(id)?.summary ?? null,
  };
}
