import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { wineFolder } from './paths.ts';
import { wineEnvironment, wineLoader, wineServer } from './wine-programs.ts';

/** Change it when the steps below change: the template of an earlier recipe is then left alone. */
const recipe = 'v1';
const stepLimitMs = 120_000;

/** The prefix that all others are copied from: a fresh Windows 10. Made once on a machine (8 seconds). */
export function wineTemplate(): string {
  const template = join(wineFolder, `template-${recipe}`);
  if (existsSync(template)) return template;
  mkdirSync(wineFolder, { recursive: true });
  const unfinished = mkdtempSync(join(wineFolder, 'unfinished-'));
  try {
    run(unfinished, [wineLoader, 'wineboot.exe', '-i']);
    run(unfinished, [wineLoader, 'winecfg.exe', '-v', 'win10']);
    run(unfinished, [wineServer, '-w']);
    renameSync(unfinished, template);
  } catch (error) {
    spawnSync(wineServer, ['-k'], { env: wineEnvironment(unfinished) });
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
  return template;
}

function run(prefix: string, [program = '', ...args]: readonly string[]): void {
  const { status, error } = spawnSync(program, args, {
    env: wineEnvironment(prefix),
    stdio: 'ignore',
    timeout: stepLimitMs,
  });
  if (status !== 0) {
    throw new Error(`${program} ${args.join(' ')} ended with ${error?.message ?? status ?? 'a signal'}`);
  }
}
