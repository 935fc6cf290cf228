import { readReportFile } from '../../check/read-report.ts';
import type { RepairWorld } from '../../repair/repair-world.ts';
import type { FixStep } from '../../shared/repair/repair-request.ts';
import type { Report } from '../../shared/report.ts';
import type { Target } from '../../shared/target.ts';
import type { FixChoice } from '../arguments/repair-invocation.ts';
import { checkTarget } from './check-around.ts';
import { chooseSteps } from './choose-steps.ts';
import { targetOfReport } from './target-of-report.ts';

export interface PreparedSteps {
  readonly steps: readonly FixStep[];
  readonly target: Target | null;
  /** The check that told the parameters, made just now; null: none was needed. */
  readonly checked: Report | null;
}

export type Preparation =
  ({ readonly ok: true } & PreparedSteps) | { readonly ok: false; readonly message: string };

/** Finds the parameters of the chosen fixes: typed, from the named report, or from a check that is made for them. */
export async function prepareSteps(
  choice: FixChoice & { readonly timeoutMs: number },
  world: RepairWorld,
  signal: AbortSignal,
  tell: (text: string) => void,
): Promise<Preparation> {
  let report: Report | null = null;
  if (choice.reportFile !== null) {
    const read = await readReportFile(choice.reportFile);
    if (!read.ok) return read;
    ({ report } = read.document);
  }
  const target = choice.target ?? (report === null ? null : targetOfReport(report));
  const complete = { ...choice, target };
  const chosen = chooseSteps(complete, report);
  if (chosen.ok) return { ok: true, steps: chosen.steps, target, checked: null };
  if (chosen.problem === 'usage' || target === null) return { ok: false, message: chosen.message };
  tell(`Checking ${target.input} first, to find out what the fix needs to know.`);
  const checked = await checkTarget(target, world, { timeoutMs: choice.timeoutMs, signal });
  const afterCheck = chooseSteps(complete, checked);
  return afterCheck.ok
    ? { ok: true, steps: afterCheck.steps, target, checked }
    : { ok: false, message: afterCheck.message };
}
