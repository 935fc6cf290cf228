import { clientChecks } from '../../catalog/checks/client/index.ts';
import { runCheck } from '../../check/run-check.ts';
import type { CheckedState } from '../../core/repair/judge-result.ts';
import { checkComputer } from '../../repair/check-computer.ts';
import { fixOf } from '../../repair/fix-catalogue.ts';
import type { RepairWorld } from '../../repair/repair-world.ts';
import type { FixStep } from '../../shared/repair/repair-request.ts';
import type { Report } from '../../shared/report.ts';
import type { Target } from '../../shared/target.ts';

/** The whole check of the connection that fixes are about. */
export async function checkTarget(
  target: Target,
  { client }: RepairWorld,
  { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<Report> {
  return runCheck({ target, timeoutMs, reportedError: null, client, signal, onEvent: () => undefined });
}

/** Whether a check can tell what came of these fixes. */
export function canBeChecked(steps: readonly FixStep[]): boolean {
  return steps.some(({ fix }) => fixOf(fix).checksAgain.length > 0);
}

/**
 * The checks that tell what came of these fixes: with a target the whole way, without one what this computer says
 * about itself.
 */
export async function checkForFixes(
  steps: readonly FixStep[],
  target: Target | null,
  world: RepairWorld,
  limits: { readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<CheckedState> {
  if (target !== null) return checkTarget(target, world, limits);
  const ids = steps.flatMap(({ fix }) => fixOf(fix).checksAgain);
  return checkComputer(
    clientChecks.filter(({ id }) => ids.includes(id)),
    world,
    limits,
  );
}
