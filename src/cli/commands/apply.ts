import { judgeResult } from '../../core/repair/judge-result.ts';
import type { CheckedState } from '../../core/repair/judge-result.ts';
import { fixOf, scopeOf } from '../../repair/fix-catalogue.ts';
import { previewSteps } from '../../repair/preview.ts';
import { repair } from '../../repair/repair.ts';
import type { RepairWorld } from '../../repair/repair-world.ts';
import { utcMinute } from '../../shared/utc-minute.ts';
import { exitCodes } from '../../shared/ids.ts';
import type { ExitCode } from '../../shared/ids.ts';
import type { FixPreview } from '../../shared/repair/fix-preview.ts';
import type { FixResult } from '../../shared/repair/fix-result.ts';
import type { RepairListener } from '../../shared/repair/machine-executor.ts';
import type { RepairOutcome } from '../../shared/repair/repair-outcome.ts';
import type { ApplyInvocation } from '../arguments/repair-invocation.ts';
import { titleOfCheck } from '../../shared/check-titles.ts';
import { agrees, askBeforeChange } from '../repair/ask-person.ts';
import { canBeChecked, checkForFixes } from '../repair/check-around.ts';
import { goOnFirst } from '../repair/go-on-first.ts';
import { repairListener } from '../repair/listener.ts';
import { openWorld } from '../repair/open-world.ts';
import { outcomeExitCode } from '../repair/outcome-exit-code.ts';
import { prepareSteps } from '../repair/prepare-steps.ts';
import type { PreparedSteps } from '../repair/prepare-steps.ts';
import { printDocument } from '../repair/print-document.ts';
import type { Console } from '../terminal/console.ts';
import { makeScreen } from '../terminal/screen.ts';
import type { Screen } from '../terminal/screen.ts';
import { fixPreviewText } from '../view/fix-preview-text.ts';
import { elevationHint, fixResultText, outcomeText } from '../view/outcome-text.ts';
import { writeLines } from '../view/write-lines.ts';

interface Applying {
  readonly invocation: ApplyInvocation;
  readonly console: Console;
  readonly screen: Screen;
  readonly world: RepairWorld;
  readonly listener: RepairListener;
  readonly prepared: PreparedSteps;
}

/** `apply`: tells what would change, asks, changes it, and checks whether it helped. */
export async function applyCommand(
  invocation: ApplyInvocation,
  console: Console,
  signal: AbortSignal,
): Promise<ExitCode> {
  const { io, unicode } = console;
  const opened = await openWorld(invocation.practiceFile);
  if (!opened.ok) {
    io.stderr(`${opened.message}\n`);
    return opened.exitCode;
  }
  const { world } = opened;
  // Colour was decided for stdout, and stderr may go elsewhere.
  const plainScreen = makeScreen({ ...io, columns: io.columns, colour: false }, unicode);
  const listener = repairListener({ io, screen: plainScreen, signal, ifChanged: null });
  const stopped = await goOnFirst({ io, screen: plainScreen, world, listener, elevate: invocation.elevate });
  if (stopped !== null) {
    if (invocation.json) printDocument(io, { previews: [], outcome: stopped, result: null });
    return outcomeExitCode(stopped);
  }
  const prepared = await prepareSteps(invocation, world, signal, (text) => io.stderr(`${text}\n`));
  if (!prepared.ok) {
    io.stderr(`${prepared.message}\n`);
    return exitCodes.usage;
  }
  const screen = invocation.json ? plainScreen : makeScreen(io, unicode);
  return applyPrepared({ invocation, console, screen, world, listener, prepared });
}

async function applyPrepared(applying: Applying): Promise<ExitCode> {
  const { invocation, console, screen, world, listener, prepared } = applying;
  const { io } = console;
  const write = invocation.json ? io.stderr : io.stdout;
  const previews = await previewSteps(prepared.steps, world, listener.signal);
  writeLines(
    write,
    previews.flatMap((preview) => [...fixPreviewText(preview, screen), '']),
  );

  // Otherwise the request is refused at once, and nobody is asked for nothing.
  const canBegin = previews.every(isPossible) && hasRights(applying);
  if (!invocation.yes && canBegin) {
    const ended = await askBeforeChange(io, 'Go on?', listener.signal);
    if (ended !== null) return ended;
  }
  const before = canBegin ? await checkedBefore(applying) : null;
  const returnsAt = returnTime(invocation.revertAfterMs, world);
  const outcome = await repair(
    { request: 'apply', steps: [...prepared.steps], returnsAt },
    world,
    listener,
    invocation.elevate ? 'may-ask' : 'do-not-ask',
  );
  writeLines(write, [
    ...outcomeText(outcome, screen),
    ...(returnsAt !== null && outcome.outcome === 'completed'
      ? [`  It is taken back by itself at ${utcMinute(returnsAt)}.`]
      : []),
    ...elevationHint(outcome),
  ]);
  const result = outcome.outcome === 'completed' ? await judge(applying, before, outcome) : null;
  if (result !== null) writeLines(write, ['', ...fixResultText(result, titleOfCheck, screen)]);
  if (outcome.outcome === 'completed') await offerUndo(applying, outcome, result);
  if (invocation.json) printDocument(io, { previews, outcome, result });
  return outcomeExitCode(outcome);
}

function hasRights({ invocation, world, prepared }: Applying): boolean {
  const isForUser = prepared.steps.every(({ fix }) => scopeOf(fix) === 'user');
  return isForUser || invocation.elevate || !world.executor.asksForConsent;
}

function isPossible({ policy, plan }: FixPreview): boolean {
  return policy.allowed && plan.plan !== 'not-applicable';
}

function returnTime(revertAfterMs: number | null, { user }: RepairWorld): string | null {
  return revertAfterMs === null
    ? null
    : new Date(user.journalWorld.now().getTime() + revertAfterMs).toISOString();
}

/** null: no check could tell. */
async function checkedBefore({
  invocation,
  console,
  world,
  listener,
  prepared,
}: Applying): Promise<CheckedState | null> {
  const { steps, target, checked } = prepared;
  if (checked !== null) return checked;
  if (!canBeChecked(steps)) return null;
  console.io.stderr('Checking how it is before.\n');
  return checkForFixes(steps, target, world, { timeoutMs: invocation.timeoutMs, signal: listener.signal });
}

async function judge(
  { invocation, console, world, listener, prepared }: Applying,
  before: CheckedState | null,
  { restartNeeded }: RepairOutcome & { outcome: 'completed' },
): Promise<FixResult> {
  const { steps, target } = prepared;
  const fixes = steps.map(({ fix }) => fixOf(fix));
  if (before === null || restartNeeded) return judgeResult(fixes, { before, after: null, restartNeeded });
  console.io.stderr('Checking whether it helped.\n');
  const limits = { timeoutMs: invocation.timeoutMs, signal: listener.signal };
  return judgeResult(fixes, {
    before,
    after: await checkForFixes(steps, target, world, limits),
    restartNeeded,
  });
}

/** Where it did not help, an undo is offered at once; where nobody can be asked, how to do it is said. */
async function offerUndo(
  { invocation, console, screen, world, listener }: Applying,
  { planIds }: RepairOutcome & { outcome: 'completed' },
  result: FixResult | null,
): Promise<void> {
  const { io } = console;
  const helped = result?.result !== 'no-change' && result?.result !== 'improved';
  if (helped || invocation.yes || (await agrees(io, 'Undo it now?', listener.signal)) !== true) {
    for (const planId of planIds) io.stderr(`To undo it: undo ${planId}\n`);
    return;
  }
  for (const planId of planIds) {
    const undone = await repair(
      { request: 'undo', selection: { undo: 'plan', planId } },
      world,
      listener,
      invocation.elevate ? 'may-ask' : 'do-not-ask',
    );
    writeLines(io.stderr, outcomeText(undone, screen));
  }
}
