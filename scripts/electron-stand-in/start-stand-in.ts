import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { optionsVariable } from './options.ts';
import type { StandInOptions } from './options.ts';

export interface StandInStart extends StandInOptions {
  /** The built main process. */
  readonly entry: string;
  /** What follows it on the command line. */
  readonly words: readonly string[];
  /** With a channel for `control.ts`; without one the output is ours. */
  readonly controlled: boolean;
  /** `pipe`: what it prints is read by whoever starts it. */
  readonly output?: 'inherit' | 'pipe';
}

/** Starts the app's main process in Node, with the stand-in in the place of Electron. */
export function startStandIn({
  entry,
  words,
  controlled,
  output = 'inherit',
  ...options
}: StandInStart): ChildProcess {
  const register = new URL('register.ts', import.meta.url).href;
  return spawn(process.execPath, ['--import', register, entry, ...words], {
    env: { ...process.env, [optionsVariable]: JSON.stringify(options) },
    stdio: controlled ? ['ignore', 'inherit', 'inherit', 'ipc'] : ['inherit', output, 'inherit'],
    serialization: 'advanced',
  });
}
