import { utilityProcess } from 'electron';
import type { UtilityProcess } from 'electron';

/**
 * Starts the engine's process. Of the environment it gets what Windows itself needs and no more: a variable can name
 * libraries to load.
 */
export function forkEngine(file: string): UtilityProcess {
  const kept = ['SystemRoot', 'SystemDrive', 'TEMP', 'TMP', 'TZ', 'LANG'];
  const env = Object.fromEntries(
    kept.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
  return utilityProcess.fork(file, [], { env, stdio: 'ignore', serviceName: 'RDP Troubleshooter checks' });
}
