import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs a program that may kill itself. @returns the number of boundaries that it passed; null: it was killed */
export async function runUntilKilled(words: readonly string[]): Promise<number | null> {
  try {
    const { stdout } = await run(process.execPath, [...words]);
    return Number(stdout);
  } catch (error) {
    if (wasKilled(error)) return null;
    throw error;
  }
}

/** A process that ends itself leaves no signal behind on Windows, only exit code 1 and not a word. */
function wasKilled(error: unknown): boolean {
  if (!(error instanceof Error && 'signal' in error && 'code' in error && 'stderr' in error)) return false;
  return (
    error.signal === 'SIGKILL' || (process.platform === 'win32' && error.code === 1 && error.stderr === '')
  );
}

/** Three at a time: while one waits for the disk, another computes. */
export async function forEachPoint<Point>(
  points: readonly Point[],
  use: (point: Point) => Promise<void>,
): Promise<void> {
  const rest = [...points];
  const worker = async (): Promise<void> => {
    for (let point = rest.pop(); point !== undefined; point = rest.pop()) await use(point);
  };
  await Promise.all([worker(), worker(), worker()]);
}

/** Lets a program begin and kills it within the time of about two plans. */
export function killAtRandom(words: readonly string[], withinMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...words], { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), Math.random() * withinMs));
    child.once('error', reject);
    child.once('close', (_code, signal) => {
      if (signal === 'SIGKILL') resolve();
      else reject(new Error(`the program ended by itself (${String(signal)})`));
    });
  });
}
