import type { CheckResult, CheckStatus } from '../../shared/report.ts';
import type { Progress } from '../../shared/path-picture/progress.ts';
import { isClientCheck } from '../../shared/path-picture/stations.ts';

/** What stands for all checks of the computer together: what the worst of them found. */
export interface ComputerSummary extends Pick<CheckResult, 'status' | 'summary' | 'durationMs'> {
  readonly reason?: undefined;
}

const worstFirst: readonly CheckStatus[] = ['failed', 'warning'];

/** One line for the checks of the computer while they run; null as long as none is through. */
export function computerSummary({ running, results }: Progress): ComputerSummary | null {
  const through = [...results.values()].filter(({ id }) => isClientCheck(id));
  if (through.length === 0) return null;
  const waiting = [...running].filter(isClientCheck).length;
  const worst = worstFirst.flatMap((status) => through.filter((result) => result.status === status))[0];
  const asked = `${through.length} of ${through.length + waiting} questions`;
  return {
    status: worst?.status ?? 'passed',
    summary: worst === undefined ? `This computer: ${asked} answered.` : `This computer: ${worst.summary}`,
    // They are read side by side, so the longest is about what all of them took.
    durationMs: Math.max(...through.map(({ durationMs }) => durationMs)),
  };
}
