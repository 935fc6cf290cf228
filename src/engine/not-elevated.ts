import { notDone } from '../repair/not-done.ts';
import type { MachineExecutor } from '../shared/repair/machine-executor.ts';

/** Where there is no helper, as in the preview in a browser window: what takes an administrator is not done. */
export const notElevated: MachineExecutor = {
  asksForConsent: false,
  run: () =>
    Promise.resolve(
      notDone(
        'helper-missing',
        'This change takes an administrator, whom only the installed app can ask. Nothing was changed.',
      ),
    ),
};
