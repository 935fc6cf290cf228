import { clientCheckIds, hostCheckIds } from '../../shared/ids.ts';
import type { CheckId } from '../../shared/ids.ts';
import type { StationState } from '../../shared/path-picture/path-words.ts';
import type { CheckResult } from '../../shared/report.ts';
import type { RunningCheck } from '../session/checks.ts';

/** One question of a check, and its answer as far as there is one. */
export interface CheckRow {
  readonly id: CheckId;
  readonly state: StationState;
  readonly result: CheckResult | null;
}

/** What the checks of a list have in common. */
export type CheckSide = 'way' | 'this-computer' | 'far-computer';

export function sideOf(id: CheckId): CheckSide {
  if ((clientCheckIds as readonly CheckId[]).includes(id)) return 'this-computer';
  return (hostCheckIds as readonly CheckId[]).includes(id) ? 'far-computer' : 'way';
}

export function rowsOfRun({ planned, progress }: RunningCheck): CheckRow[] {
  return planned.map(({ id }) => {
    const result = progress.results.get(id) ?? null;
    const state = result?.status ?? (progress.running.has(id) ? 'asking' : 'waiting');
    return { id, state, result };
  });
}

export function rowsOfReport(results: readonly CheckResult[]): CheckRow[] {
  return results.map((result) => ({ id: result.id, state: result.status, result }));
}
