import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, parse } from 'node:path/win32';
import { knownFolder } from './native/known-folders.ts';
import { systemFolder } from './native/system-library.ts';
import { trySpawn } from './try-spawn.ts';

/** In one place, written anew each time: mstsc shows the name, and nobody wants a heap of them. */
const fileName = 'Connect by address.rdp';

/**
 * Writes a connection file into a folder of the user and starts Remote Desktop with it.
 * @returns null when it was started, else one sentence for a person
 */
export async function startConnection(folder: string, connectionFile: string): Promise<string | null> {
  const file = join(folder, fileName);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, connectionFile);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException | null)?.code ?? 'nothing';
    return `The connection file could not be written: the system says ${code}.`;
  }
  const system = systemFolder();
  const child = trySpawn(`${system}\\mstsc.exe`, [file], {
    cwd: system,
    env: userEnvironment(system),
    shell: false,
    stdio: 'ignore',
    detached: true,
  });
  const started = await new Promise<boolean>((resolve) => {
    if (child === null) return resolve(false);
    child.once('error', () => resolve(false));
    child.once('spawn', () => resolve(true));
  });
  child?.unref();
  return started ? null : 'Windows could not start Remote Desktop (mstsc.exe).';
}

/** What Remote Desktop needs to find its user's settings, and nothing that whoever started us may have set. */
function userEnvironment(system: string): Record<string, string> {
  const windows = dirname(system);
  const drive = parse(windows).root.replace(/\\$/u, '');
  const profile = knownFolder('profile');
  const local = knownFolder('localAppData');
  return {
    SystemDrive: drive,
    SystemRoot: windows,
    windir: windows,
    PATH: system,
    PATHEXT: '.EXE',
    COMSPEC: `${system}\\cmd.exe`,
    TEMP: `${local}\\Temp`,
    TMP: `${local}\\Temp`,
    LOCALAPPDATA: local,
    APPDATA: knownFolder('roamingAppData'),
    USERPROFILE: profile,
    HOMEDRIVE: parse(profile).root.replace(/\\$/u, ''),
    HOMEPATH: profile.slice(parse(profile).root.length - 1),
    ProgramFiles: knownFolder('programFiles'),
    LOGONSERVER: '',
    USERDOMAIN: '',
    USERNAME: '',
  };
}
