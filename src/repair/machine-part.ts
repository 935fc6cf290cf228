import type { RepairListener } from '../shared/repair/machine-executor.ts';
import type { RepairOutcome } from '../shared/repair/repair-outcome.ts';
import type { RepairRequest } from '../shared/repair/repair-request.ts';
import { notDone } from './not-done.ts';
import type { NotDone } from './not-done.ts';
import type { Consent, RepairWorld } from './repair-world.ts';

/** Why the machine's part cannot even be tried; null: it can. */
export function whyNotElevated({ executor }: RepairWorld, consent: Consent): NotDone | null {
  if (!executor.asksForConsent || consent === 'may-ask') return null;
  return notDone(
    'needs-elevation',
    'This changes the computer for everybody who uses it, so it needs the rights of an administrator.',
  );
}

/** The machine's part of a request, with the system's prompt where one is needed. */
export async function runMachinePart(
  request: RepairRequest,
  world: RepairWorld,
  listener: RepairListener,
  consent: Consent,
): Promise<RepairOutcome> {
  return whyNotElevated(world, consent) ?? world.executor.run(request, listener);
}
