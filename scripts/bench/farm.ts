import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Farm {
  /** One `host:port` per line. */
  readonly list: string;
  stop(): Promise<void>;
}

/** Starts practice hosts in a process of their own, so that they cost the measured process nothing. */
export function startFarm(scenario: string, count: number): Promise<Farm> {
  const script = fileURLToPath(new URL('./farm-process.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, scenario, `${count}`], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const ended = new Promise<void>((resolveEnded) => child.once('close', () => resolveEnded()));
    const stop = async (): Promise<void> => {
      child.stdin.end();
      await ended;
    };
    let output = '';
    child.on('error', reject);
    child.once('close', () => reject(new Error('The practice hosts could not be started.')));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.endsWith('\n\n')) resolve({ list: output.trimEnd(), stop });
    });
  });
}
