import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../pinned-tools.ts';

/** The built command line. */
export const cliEntry = join(root, 'dist', 'cli', 'main.js');

export interface ProcessRun {
  /** From the start of the process to its end, in milliseconds. */
  readonly durationMs: number;
  readonly exitCode: number | null;
  readonly stdout: string;
  /** Largest resident memory, in MiB; null when the process ended before it could be read. */
  readonly peakMiB: number | null;
}

export interface ProcessOptions {
  readonly input?: string;
  /** Reads the process's memory while it runs, which costs a little time. */
  readonly watchMemory?: boolean;
}

const limitMs = 60_000;
const memoryLookMs = 20;

/** Runs a program to its end with the pinned Node's own environment. Rejects when it cannot be started. */
export function runProcess(command: readonly string[], options: ProcessOptions = {}): Promise<ProcessRun> {
  const [program = '', ...args] = command;
  return new Promise((resolve, reject) => {
    const startedMs = performance.now();
    const child = spawn(program, args, { timeout: limitMs, killSignal: 'SIGKILL' });
    let stdout = '';
    let peakMiB: number | null = null;
    const look = async (): Promise<void> => {
      peakMiB = (await readPeakMiB(child.pid)) ?? peakMiB;
    };
    const looking = options.watchMemory === true ? setInterval(() => void look(), memoryLookMs) : undefined;
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.resume();
    child.stdin.on('error', () => undefined).end(options.input ?? '');
    child.on('error', reject);
    child.on('close', (exitCode) => {
      clearInterval(looking);
      resolve({ durationMs: performance.now() - startedMs, exitCode, stdout, peakMiB });
    });
  });
}

/** The high-water mark of a process's resident memory (Linux), or null when it has gone. */
async function readPeakMiB(processId: number | undefined): Promise<number | null> {
  const status = await readFile(`/proc/${processId ?? 0}/status`, 'latin1').catch(() => '');
  const kilobytes = /^VmHWM:\s+(?<kilobytes>\d+) kB$/mu.exec(status)?.groups?.['kilobytes'];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

/** Runs several commands in turn, round after round, so that what else the machine does meets all alike. */
export async function interleave<Name extends string>(
  rounds: number,
  runs: Readonly<Record<Name, () => Promise<ProcessRun>>>,
): Promise<Record<Name, ProcessRun[]>> {
  const names = Object.keys(runs) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    ProcessRun[]
  >;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) results[name].push(await runs[name]());
  }
  return results;
}
