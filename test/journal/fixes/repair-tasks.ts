import { repair } from '../../../src/repair/repair.ts';
import type { RepairWorld } from '../../../src/repair/repair-world.ts';
import type { RepairOutcome } from '../../../src/shared/repair/repair-outcome.ts';
import type { FixStep } from '../../../src/shared/repair/repair-request.ts';

/** What a program does to a computer: each of them may be cut short. */
export const tasks = ['apply', 'undo', 'recover'] as const;
export type Task = (typeof tasks)[number];

export function carryOut(task: Task, steps: readonly FixStep[], world: RepairWorld): Promise<RepairOutcome> {
  const listener = {
    onEvent: () => undefined,
    askChangedSince: () => Promise.resolve('leave-open' as const),
    signal: new AbortController().signal,
  };
  const request = {
    apply: { request: 'apply', steps: [...steps], returnsAt: null },
    undo: { request: 'undo', selection: { undo: 'everything' } },
    recover: { request: 'recover' },
  } as const;
  return repair(request[task], world, listener, 'do-not-ask');
}
