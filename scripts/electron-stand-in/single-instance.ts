import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SecondStart {
  readonly argv: readonly string[];
  readonly workingDirectory: string;
}

/**
 * Electron's lock answers at once, so files stand in for its pipe: one with the process id of the first instance, and a
 * folder in which each later one leaves what it was started with.
 * @returns false: another one runs, and has been told.
 */
export function takeLock(folder: string, onSecond: (start: SecondStart) => void): boolean {
  const messages = join(folder, 'second-starts');
  mkdirSync(messages, { recursive: true });
  const lock = join(folder, 'instance');
  if (isHeld(lock)) {
    const start: SecondStart = { argv: process.argv, workingDirectory: process.cwd() };
    const name = `${process.pid}-${Date.now()}`;
    writeFileSync(join(messages, `.${name}`), JSON.stringify(start));
    renameSync(join(messages, `.${name}`), join(messages, name));
    return false;
  }
  writeFileSync(lock, String(process.pid));
  process.once('exit', () => {
    rmSync(lock, { force: true });
  });
  const read = (): void => {
    for (const name of readdirSync(messages).filter((each) => !each.startsWith('.'))) {
      const file = join(messages, name);
      onSecond(JSON.parse(readFileSync(file, 'utf8')) as SecondStart);
      rmSync(file, { force: true });
    }
  };
  read();
  watch(messages, read).unref();
  return true;
}

function isHeld(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}
