import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { runProgram } from './programs.ts';
import { formatTarget } from './real-server.ts';
import type { RealServer } from './real-server.ts';
import { listensOn, startServerProcess } from './server-process.ts';
import type { ServerProcess } from './server-process.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

export interface ShadowOptions {
  readonly security: 'nla' | 'tls' | 'rdp';
}

/** Starts freerdp-shadow with an X server, a home and an account of its own. It makes its own certificate. */
export async function startShadow(options: ShadowOptions): Promise<RealServer> {
  const host = '127.0.0.1';
  const port = await freePort(host);
  const folder = await makeTemporaryFolder('shadow');
  const home = join(folder.path, 'home');
  const accounts = join(folder.path, 'SAM');
  await mkdir(home);
  // Nobody ever signs in: the file only has to exist for the server to send an NTLM challenge.
  await writeFile(accounts, await runProgram(['winpr-hash', '-u', 'tester', '-p', 'unused', '-f', 'sam']));
  let display: Display | null = null;
  try {
    display = await startDisplay(folder.path);
    const screen = display;
    const server = await startServerProcess({
      command: ['freerdp-shadow-cli', `/port:${port}`, `/bind-address:${host}`, `/sec:${options.security}`]
        .concat(options.security === 'nla' ? [] : ['-auth'])
        .concat(`/sam-file:${accounts}`),
      logFile: join(folder.path, 'shadow.log'),
      environment: { DISPLAY: screen.name, HOME: home },
      ready: listensOn(port),
    });
    const stop = async (): Promise<void> => {
      await server.stop();
      await screen.server.stop();
      await folder.remove();
    };
    return { host, port, target: formatTarget(host, port), log: server.log, stop };
  } catch (error) {
    await display?.server.stop();
    await folder.remove();
    throw error;
  }
}

interface Display {
  readonly name: string;
  readonly server: ServerProcess;
}

/** An X server on the first free display; freerdp-shadow wants 24 bits of colour. */
async function startDisplay(folder: string): Promise<Display> {
  const numberFile = join(folder, 'display');
  const log = join(folder, 'xvfb.log');
  await writeFile(numberFile, '');
  const displayNumber = async (): Promise<string> => (await readFile(numberFile, 'utf8')).trim();
  const server = await startServerProcess({
    // The shell opens the descriptor to which Xvfb writes the number of the display it found free.
    command: [
      'sh',
      '-c',
      'exec Xvfb -displayfd 3 -screen 0 640x480x24 -nolisten tcp -noreset 3>"$0"',
      numberFile,
    ],
    logFile: log,
    ready: async () => (await displayNumber()) !== '',
  });
  return { name: `:${await displayNumber()}`, server };
}
