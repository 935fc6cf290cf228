import { readFile } from 'node:fs/promises';
import { codeOf } from './journal-problem.ts';

/** Which processes live, so that a lock left by a dead one does not hold for ever. */
export interface ProcessTable {
  readonly ownId: number;
  /**
   * A text that tells this process from any other that had or will have the same id, such as its start time; null
   * when no such process lives.
   */
  startTokenOf(processId: number): Promise<string | null>;
}

/** Start times from /proc where there is one; elsewhere only whether the process lives. */
export const systemProcessTable: ProcessTable = {
  ownId: process.pid,
  startTokenOf: async (processId) => {
    if (process.platform === 'linux') return linuxStartToken(processId);
    return isAlive(processId) ? 'alive' : null;
  },
};

/** Boot and start time in clock ticks since boot (proc_pid_stat(5), field 22). */
async function linuxStartToken(processId: number): Promise<string | null> {
  try {
    const [boot, status] = await Promise.all([
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
      readFile(`/proc/${processId}/stat`, 'utf8'),
    ]);
    // The second field is the program's name in parentheses and may hold spaces and parentheses itself.
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    const [state, startTicks] = [fields[0], fields[19]];
    // A zombie has ended: it only waits for its parent to ask how.
    if (state === 'Z' || state === 'X' || startTicks === undefined) return null;
    return `${boot.trim()}/${startTicks}`;
  } catch {
    return isAlive(processId) ? 'alive' : null;
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return codeOf(error) === 'EPERM';
  }
}
