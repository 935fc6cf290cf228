import { dirname, parse } from 'node:path/win32';
import { systemFolder } from '../../native/system-library.ts';
import { trySpawn } from '../../try-spawn.ts';
import { OperationStop } from './attempt-windows.ts';

const longestMs = 60_000;

/**
 * Runs a program of Windows to its end. What it says is not looked at: it is translated, and its exit code tells
 * little. Whoever calls this looks for the effect.
 * @throws OperationStop when it cannot be started, or does not end within a minute
 */
export async function runSystemProgram(name: 'netsh.exe', words: readonly string[]): Promise<void> {
  const folder = systemFolder();
  const child = trySpawn(`${folder}\\${name}`, words, {
    cwd: folder,
    env: cleanEnvironment(folder),
    shell: false,
    stdio: 'ignore',
    windowsHide: true,
    timeout: longestMs,
  });
  const ended = await new Promise<'ended' | 'killed' | 'not-started'>((resolve) => {
    if (child === null) return resolve('not-started');
    child.once('error', () => resolve('not-started'));
    child.once('exit', (_code, signal) => resolve(signal === null ? 'ended' : 'killed'));
  });
  if (ended === 'not-started') throw new OperationStop('failed', `Windows could not start ${name}.`);
  if (ended === 'killed') throw new OperationStop('failed', `${name} did not end within a minute.`);
}

/**
 * Nothing of our own environment gets in: whoever started us may have set it. Node would add those that Windows
 * programs usually need from there, so that each has to be said here.
 */
function cleanEnvironment(folder: string): Record<string, string> {
  const windows = dirname(folder);
  const drive = parse(windows).root.replace(/\\$/u, '');
  return {
    SystemDrive: drive,
    SystemRoot: windows,
    windir: windows,
    PATH: folder,
    PATHEXT: '.EXE',
    COMSPEC: `${folder}\\cmd.exe`,
    TEMP: `${windows}\\Temp`,
    TMP: `${windows}\\Temp`,
    HOMEDRIVE: drive,
    HOMEPATH: '\\',
    LOGONSERVER: '',
    USERDOMAIN: '',
    USERNAME: '',
    USERPROFILE: '',
  };
}
