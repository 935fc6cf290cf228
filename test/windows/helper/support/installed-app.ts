import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll } from 'vitest';
import { bundleCli, entries } from '../../../../scripts/bundle-cli.ts';
import { installParts } from '../../../../scripts/executable/install-parts.ts';
import { windows as windowsPlatform } from '../../../../scripts/executable/platforms.ts';
import { product } from '../../../../src/shared/product.ts';
import { cliExecutable, toWindowsPath } from '../../support/paths.ts';
import type { WindowsComputer } from '../../support/windows-suite.ts';
import { wineDebug } from '../../support/wine-programs.ts';
import type { AskingCall, AskingResult } from './asking-call.ts';
import type { RawCall, RawResult } from './raw-call.ts';

/** A folder as the installer makes it: the app's program, which is Node here, and beside it the console program. */
export const installedFolder = String.raw`C:\app`;
export const installedHelper = `${installedFolder}\\${product.consoleFile}`;

export interface AppRun {
  /** The program's file in the prefix; by default the installed app. */
  readonly program?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface AppResult<Result> {
  /** null: the program ended without one. */
  readonly result: Result | null;
  readonly code: number | null;
  /** What Windows wrote to its application log meanwhile, as Wine shows it. */
  readonly log: string;
}

interface Programs {
  readonly 'asking-program': { readonly call: AskingCall; readonly result: AskingResult };
  readonly 'raw-program': { readonly call: RawCall; readonly result: RawResult };
}

/** An installed app, whose program is one of this folder's. Call it after `useWindows`. */
export function useInstalledApp<Name extends keyof Programs>(windows: WindowsComputer, name: Name) {
  type Call = Programs[Name]['call'];
  type Result = Programs[Name]['result'];
  const parts = installParts(windowsPlatform);
  const folder = join(parts, 'test-programs');
  const bundle = join(folder, `${name}.mjs`);
  beforeAll(async () => {
    await bundleProgram(name);
    for (const thread of ['runas-thread', 'sudo-prompt-thread'] as const) {
      const output = { file: join(folder, `${thread}.js`), format: 'cjs', codeSplitting: false } as const;
      await bundleCli({ input: entries[thread], target: 'node22', output });
    }
    install(windows);
  });
  let runs = 0;
  return async (call: Call, { program, environment }: AppRun = {}): Promise<AppResult<Result>> => {
    const { prefix } = windows;
    const stem = join(prefix.folder, 'streams', `${name}-${(runs += 1)}`);
    const [callFile, resultFile] = [`${stem}.call`, `${stem}.result`];
    writeFileSync(callFile, JSON.stringify(call));
    const words = [bundle, callFile, resultFile].map(toWindowsPath);
    const run = await prefix.run(program ?? prefix.path(`app/${product.appFile}`), words, {
      timeoutMs: 100_000,
      environment: { WINEDEBUG: `${wineDebug},+eventlog`, ...environment },
    });
    const written = existsSync(resultFile);
    if (!written && run.code !== 99)
      throw new Error(`${name} ended with ${run.code ?? 'a signal'}: ${run.stderr}`);
    const result = written ? (JSON.parse(readFileSync(resultFile, 'utf8')) as Result) : null;
    rmSync(callFile);
    return { result, code: run.code, log: run.stderr };
  };
}

/** Bundles a program of this folder for the Node that ships. @returns its file */
export async function bundleProgram(name: string): Promise<string> {
  const folder = join(installParts(windowsPlatform), 'test-programs');
  mkdirSync(folder, { recursive: true });
  const input = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  const file = join(folder, `${name}.mjs`);
  await bundleCli({ input, target: 'node22', output: { file, format: 'esm', codeSplitting: false } });
  return file;
}

function install({ prefix }: WindowsComputer): void {
  const node = join(installParts(windowsPlatform), windowsPlatform.node);
  const shipped = dirname(cliExecutable.windows);
  mkdirSync(prefix.path('app'), { recursive: true });
  const link = (from: string, to: string): void => {
    if (!existsSync(prefix.path(`app/${to}`))) linkSync(from, prefix.path(`app/${to}`));
  };
  link(node, product.appFile);
  link(cliExecutable.windows, product.consoleFile);
  link(join(shipped, product.bindingsFile), product.bindingsFile);
  mkdirSync(prefix.path('elsewhere'), { recursive: true });
  if (!existsSync(prefix.path('elsewhere/node.exe'))) copyFileSync(node, prefix.path('elsewhere/node.exe'));
}
