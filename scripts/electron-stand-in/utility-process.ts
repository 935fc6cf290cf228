import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ForkOptions, UtilityProcess } from 'electron';
import { refuseBeforeReady } from './readiness.ts';

const entry = fileURLToPath(new URL('utility-entry.ts', import.meta.url));
const children = new Set<ChildProcess>();

/** The processes that run now, by their numbers. */
export function runningUtilities(): readonly number[] {
  return [...children].flatMap(({ pid }) => pid ?? []);
}

process.once('exit', () => {
  for (const child of children) child.kill();
});

class StandInUtilityProcess
  extends EventEmitter
  implements Pick<UtilityProcess, 'pid' | 'postMessage' | 'kill'>
{
  readonly #child: ChildProcess;

  constructor(modulePath: string, args: readonly string[], options: ForkOptions) {
    super();
    const env = options.env === undefined ? process.env : (options.env as NodeJS.ProcessEnv);
    this.#child = fork(entry, [modulePath, ...args], {
      env,
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    children.add(this.#child);
    this.#child.on('message', (message) => this.emit('message', message));
    this.#child.on('spawn', () => this.emit('spawn'));
    this.#child.on('exit', (code) => {
      children.delete(this.#child);
      this.emit('exit', code ?? 1);
    });
  }

  get pid(): number | undefined {
    return this.#child.exitCode === null ? this.#child.pid : undefined;
  }

  postMessage(message: unknown): void {
    if (this.#child.connected) this.#child.send(message as never);
  }

  kill(): boolean {
    return this.#child.kill();
  }
}

export const utilityProcess = {
  fork(modulePath: string, args: readonly string[] = [], options: ForkOptions = {}) {
    refuseBeforeReady('utilityProcess.fork');
    return new StandInUtilityProcess(modulePath, args, options);
  },
};
