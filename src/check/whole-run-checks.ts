import { wholeRunChecks } from '../catalog/checks/run/index.ts';
import type { CheckContext, CheckDefinition } from '../core/check-definition.ts';
import type { RunCheckId } from '../shared/ids.ts';

/** Those checks of the run as a whole for which this run has something to judge. */
export function wholeRunChecksFor({
  reportedError,
  repeats,
}: CheckContext): readonly CheckDefinition<RunCheckId, never>[] {
  const applies: Readonly<Record<RunCheckId, boolean>> = {
    'reported-error': reportedError !== null,
    'repeated-attempts': repeats !== undefined,
  };
  return wholeRunChecks.filter(({ id }) => applies[id]);
}
