import { readFile } from 'node:fs/promises';

/** State LISTEN in /proc/net/tcp. */
const listenState = '0A';

/**
 * Does anything listen on the port, in the network namespace of the process? Read from the kernel's table, because a trial
 * connection would show in the server's log and count toward its limits.
 */
export async function isListening(processId: number, port: number): Promise<boolean> {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  for (const table of ['tcp', 'tcp6']) {
    const lines = await readFile(`/proc/${processId}/net/${table}`, 'latin1').catch(() => '');
    for (const line of lines.split('\n')) {
      const [, local, , state] = line.trim().split(/\s+/u);
      if (state === listenState && local?.endsWith(suffix) === true) return true;
    }
  }
  return false;
}
