import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { findProgram } from './programs.ts';
import { isListening } from './listening-port.ts';

export interface ServerProcessOptions {
  readonly command: readonly string[];
  /** Standard output and standard error go here. */
  readonly logFile: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** True as soon as the server can be used. Asked again every few milliseconds. */
  ready(processId: number): Promise<boolean>;
}

export interface ServerProcess {
  readonly processId: number;
  readonly log: () => string;
  stop(): Promise<void>;
}

/** Process groups that run now. A test run that is broken off must not leave servers behind. */
const runningGroups = new Set<number>();
process.on('exit', () => {
  for (const processId of runningGroups) signalGroup(processId, 'SIGKILL');
});

const startLimitMs = 20_000;
const pollMs = 10;
const politeStopMs = 2_000;

/**
 * Starts a server as the leader of a process group of its own and waits until it is ready.
 * Throws with the end of its log when it ends early or is not ready in 20 seconds.
 */
export async function startServerProcess(options: ServerProcessOptions): Promise<ServerProcess> {
  const [program = '', ...args] = options.command;
  const logDescriptor = openSync(options.logFile, 'a');
  const child = spawn(findProgram(program) ?? program, args, {
    // Children such as xrdp's outlive a killed parent: only a group of their own can be ended as a whole.
    detached: true,
    stdio: ['ignore', logDescriptor, logDescriptor],
    env: { ...process.env, ...options.environment },
  });
  closeSync(logDescriptor);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const log = (): string => readFileSync(options.logFile, 'utf8');
  const processId = child.pid;
  if (processId === undefined) throw new Error(`${program} could not be started`);
  runningGroups.add(processId);
  const server: ServerProcess = { processId, log, stop: () => stopGroup(processId, ended) };

  const deadline = performance.now() + startLimitMs;
  while (!(await options.ready(processId))) {
    const running = child.exitCode === null && child.signalCode === null;
    if (running && performance.now() < deadline) {
      await sleep(pollMs);
      continue;
    }
    await server.stop();
    throw new Error(`${program} ${running ? 'is not ready' : 'ended'}: ${log().slice(-2000)}`);
  }
  return server;
}

/** Ready as soon as the port is in state LISTEN. */
export function listensOn(port: number): (processId: number) => Promise<boolean> {
  return (processId) => isListening(processId, port);
}

async function stopGroup(processId: number, ended: Promise<void>): Promise<void> {
  signalGroup(processId, 'SIGTERM');
  await Promise.race([ended, sleep(politeStopMs, undefined, { ref: false })]);
  // Whatever is left of the group, also after its leader has gone.
  signalGroup(processId, 'SIGKILL');
  await ended;
  runningGroups.delete(processId);
}

function signalGroup(processId: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-processId, signal);
  } catch (error) {
    // ESRCH: the whole group has ended already.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
