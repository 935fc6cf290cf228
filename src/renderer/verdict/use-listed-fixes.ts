import type { ListedFix } from '../session/repairs.ts';
import type { HeldReport } from '../session/held-report.ts';
import { useAnswer } from '../session/use-answer.ts';

/** The fixes for a report of this computer; none for one from a file, which is about another. */
export function useListedFixes(held: HeldReport): readonly ListedFix[] {
  const { answer } = useAnswer('fixes/list', { reportId: held.file === null ? held.reportId : null });
  if (held.file !== null || answer?.ok !== true) return [];
  return answer.value.fixes;
}
