import type { MachineExecutor } from '../shared/repair/machine-executor.ts';
import { notDone } from './not-done.ts';

/** For a build without the elevated helper: a person can still start the command line as an administrator. */
export const withoutHelper: MachineExecutor = {
  asksForConsent: true,
  run: () =>
    Promise.resolve(
      notDone(
        'helper-missing',
        'This needs the rights of an administrator, and the part of this program that asks for them is not there. Start the command line as an administrator, then try again.',
      ),
    ),
};
