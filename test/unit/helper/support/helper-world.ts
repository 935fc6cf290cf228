import type { AuditRecord } from '../../../../src/helper/audit.ts';
import type { HelperLimits } from '../../../../src/helper/limits.ts';
import type { HelperWorld } from '../../../../src/helper/serve.ts';
import type { RepairOutcome } from '../../../../src/shared/repair/repair-outcome.ts';

export const completed: RepairOutcome = {
  outcome: 'completed',
  planIds: ['0123456789abcdef'],
  entryIds: ['fedcba9876543210'],
  restartNeeded: false,
  message: 'Done.',
};

/** Long enough that none of them ends a test. */
const patient: HelperLimits = {
  requestMs: 60_000,
  answerMs: 60_000,
  workMs: 60_000,
  farewellMs: 60_000,
  lifeMs: 60_000,
};

export function helperWorld(
  run: HelperWorld['run'] = () => Promise.resolve(completed),
  limits: Partial<HelperLimits> = {},
): HelperWorld & { readonly records: AuditRecord[] } {
  const records: AuditRecord[] = [];
  return {
    run,
    audit: (record) => records.push(record),
    limits: { ...patient, ...limits },
    programVersion: '1.2.3',
    records,
  };
}
