import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Server programs live in folders that an ordinary user's PATH may lack. */
const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/bin', '/sbin', '/bin'];

/** Full path of a program, or null when this machine does not have it. */
export function findProgram(name: string): string | null {
  for (const folder of folders) {
    const candidate = join(folder, name);
    try {
      accessSync(candidate, constants.X_OK);
      return candidate;
    } catch {
      continue;
    }
  }
  return null;
}

export interface RunOptions {
  /** Written to standard input; without it standard input is empty. */
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Milliseconds until the program is killed; 60 seconds unless told. */
  readonly timeoutMs?: number;
}

/**
 * Runs a program to its end and returns what it wrote to standard output.
 * Throws with the end of its standard error when it fails, is killed or cannot be started.
 */
export function runProgram(command: readonly string[], options: RunOptions = {}): Promise<string> {
  const [program = '', ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(findProgram(program) ?? program, args, {
      env: { ...process.env, ...options.environment },
      timeout: options.timeoutMs ?? 60_000,
      killSignal: 'SIGKILL',
    });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    // A program that ends before it has read all of its input is judged by its exit code, not by the broken pipe.
    child.stdin.on('error', () => undefined).end(options.input ?? '');
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve(output);
      else
        reject(new Error(`${command.join(' ')} ended with ${code ?? signal ?? '?'}: ${errors.slice(-2000)}`));
    });
  });
}
