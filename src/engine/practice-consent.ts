import { notDone } from '../repair/not-done.ts';
import type { MachineExecutor } from '../shared/repair/machine-executor.ts';
import type { RepairOutcome } from '../shared/repair/repair-outcome.ts';
import type { PracticeConsent } from './messages.ts';

/**
 * How the prompt and the helper of a practice computer behave. `lost`: the connection breaks after the first change was
 * made; as the real helper does, it finishes what it began, and the history tells.
 */
export function withPracticeConsent(executor: MachineExecutor, consent: PracticeConsent): MachineExecutor {
  switch (consent) {
    case 'granted':
      return { ...executor, asksForConsent: true };
    case 'declined':
      return {
        asksForConsent: true,
        run: () =>
          Promise.resolve(notDone('declined', 'The prompt was answered with no, so nothing was changed.')),
      };
    case 'lost':
      return { asksForConsent: true, run: (request, listener) => loseSight(executor, request, listener) };
  }
}

async function loseSight(
  executor: MachineExecutor,
  request: Parameters<MachineExecutor['run']>[0],
  listener: Parameters<MachineExecutor['run']>[1],
): Promise<RepairOutcome> {
  const lost = Promise.withResolvers<RepairOutcome>();
  const outcome = executor.run(request, {
    ...listener,
    onEvent(event) {
      listener.onEvent(event);
      if (event.type !== 'progress' || event.stage !== 'applied') return;
      const message =
        'The part of the program that makes the change could not be heard any more. It finishes or takes back what it began; the history tells which.';
      lost.resolve({ outcome: 'lost-sight', reason: 'connection-lost', message });
    },
  });
  return Promise.race([outcome, lost.promise]);
}
