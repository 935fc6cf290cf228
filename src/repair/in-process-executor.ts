import type { MachineExecutor } from '../shared/repair/machine-executor.ts';
import type { RepairScope } from './repair-scope.ts';
import { runRequest } from './run-request.ts';

/** For a process that has the rights of an administrator already, the helper among them. */
export function inProcessExecutor(machine: RepairScope): MachineExecutor {
  return {
    asksForConsent: false,
    run: (request, listener) => runRequest(request, machine, listener),
  };
}
