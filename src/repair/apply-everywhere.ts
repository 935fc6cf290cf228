import type { RepairListener } from '../shared/repair/machine-executor.ts';
import type { RepairOutcome } from '../shared/repair/repair-outcome.ts';
import type { ApplyRequest, FixStep } from '../shared/repair/repair-request.ts';
import { findRefusal } from './apply-steps.ts';
import { scopeOf } from './fix-catalogue.ts';
import { runMachinePart, whyNotElevated } from './machine-part.ts';
import type { RepairScope } from './repair-scope.ts';
import type { Consent, RepairWorld } from './repair-world.ts';
import { runRequest } from './run-request.ts';
import { takeBackPlan } from './undo-selected.ts';

type Completed = Extract<RepairOutcome, { outcome: 'completed' }>;

/**
 * Fixes of both scopes as a whole or not at all. There are two journals, and two programs that may change things; so
 * the user's part goes first, which can be taken back without asking anybody, and is when the machine's part fails.
 */
export async function applyEverywhere(
  request: ApplyRequest,
  world: RepairWorld,
  listener: RepairListener,
  consent: Consent,
): Promise<RepairOutcome> {
  const [userSteps, machineSteps] = (['user', 'machine'] as const).map((scope) =>
    request.steps.filter(({ fix }) => scopeOf(fix) === scope),
  ) as [FixStep[], FixStep[]];
  const userPart: ApplyRequest = { ...request, steps: userSteps };
  const machinePart: ApplyRequest = { ...request, steps: machineSteps };
  if (machineSteps.length === 0) return runRequest(userPart, world.user, listener);

  // Told before anybody is asked for anything, and before the user's part is changed.
  const refusal = await findRefusal(machineSteps, world.machine, listener.signal);
  if (refusal !== null && refusal.applicability !== 'not-known') return refusal;
  const needsRights = whyNotElevated(world, consent);
  if (needsRights !== null) return needsRights;

  // Starting the connection comes after everything else.
  const connecting = userSteps.filter(({ fix }) => fix === 'connect-by-address');
  const changing = userSteps.filter(({ fix }) => fix !== 'connect-by-address');
  const userDone =
    changing.length === 0 ? null : await runRequest({ ...userPart, steps: changing }, world.user, listener);
  if (userDone !== null && userDone.outcome !== 'completed') return userDone;
  const machineDone = await runMachinePart(machinePart, world, listener, consent);
  if (machineDone.outcome !== 'completed')
    return userDone === null ? machineDone : takeBack(userDone, machineDone, world.user, listener);
  const done = userDone === null ? machineDone : joined(userDone, machineDone);
  if (connecting.length === 0) return done;
  const connected = await runRequest({ ...userPart, steps: connecting }, world.user, listener);
  return { ...done, message: `${done.message} ${connected.message}` };
}

function joined(userDone: Completed, machineDone: Completed): Completed {
  return {
    outcome: 'completed',
    planIds: [...userDone.planIds, ...machineDone.planIds],
    entryIds: [...userDone.entryIds, ...machineDone.entryIds],
    restartNeeded: userDone.restartNeeded || machineDone.restartNeeded,
    message: `${userDone.message} ${machineDone.message}`,
  };
}

async function takeBack(
  userDone: Completed,
  failed: RepairOutcome,
  user: RepairScope,
  listener: RepairListener,
): Promise<RepairOutcome> {
  // How the machine's part ended is not known: it may well be complete.
  if (failed.outcome === 'lost-sight') return failed;
  const undone = await takeBackPlan(userDone.planIds[0] ?? '', user, listener);
  if (undone.outcome === 'undone') {
    const message = `${failed.message} What was changed for this user before is taken back too.`;
    return failed.outcome === 'rolled-back' || failed.outcome === 'partly-rolled-back'
      ? {
          ...failed,
          planIds: [...userDone.planIds, ...failed.planIds],
          lost: [...undone.lost, ...failed.lost],
          message,
        }
      : { ...failed, message };
  }
  const open = undone.outcome === 'partly-undone' ? undone.unrestored : [];
  return {
    outcome: 'partly-rolled-back',
    planIds: userDone.planIds,
    because: 'because' in failed ? failed.because : { failure: 'cancelled' },
    lost: undone.outcome === 'partly-undone' ? undone.lost : [],
    unrestored: [...open, ...('unrestored' in failed ? failed.unrestored : [])],
    message: `${failed.message} What was changed for this user before could not be taken back: ${undone.message}`,
  };
}
