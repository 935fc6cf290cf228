import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { toWindowsPath, wineFolder } from './paths.ts';
import { registryFile } from './registry-seed.ts';
import type { RegistrySeed } from './registry-seed.ts';
import { wineTemplate } from './wine-template.ts';
import { couldNotStart, wineEnvironment, wineLoader, wineServer } from './wine-programs.ts';

export interface WindowsRun {
  /** Milliseconds until the program is killed; 30 seconds unless told. */
  readonly timeoutMs?: number;
  /** What the program reads from standard input; without it standard input is empty. */
  readonly input?: string;
  /** Ends the program before that. */
  readonly signal?: AbortSignal;
  /** Set in addition to the environment of every Windows program. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface WindowsResult {
  /** null when it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A test that is cut short leaves no server behind for longer than this. */
const onWithoutProgramsSeconds = 120;

/** A Windows computer of its own, as far as Wine has one. */
export class WinePrefix {
  readonly folder: string;
  readonly #commandPrefix: readonly string[];
  #runs = 0;

  /**
   * Copies the template (0.1 s). Files are hard links to it: write them through {@link writeFile} only.
   * @param commandPrefix words before every command, to run the computer in a network namespace. All of them need it,
   *   because Wine's server opens the sockets for everybody.
   */
  constructor(commandPrefix: readonly string[] = []) {
    this.#commandPrefix = commandPrefix;
    const template = wineTemplate();
    this.folder = mkdtempSync(join(wineFolder, 'prefix-'));
    const { status } = spawnSync('cp', ['-al', `${template}/.`, this.folder]);
    if (status !== 0) throw new Error('The Wine template could not be copied');
    // Wine writes these in place; through a hard link it would write the template's.
    for (const name of ['system.reg', 'user.reg', 'userdef.reg']) {
      rmSync(join(this.folder, name));
      copyFileSync(join(template, name), join(this.folder, name));
    }
    rmSync(join(this.folder, 'wineserver'), { force: true });
    mkdirSync(join(this.folder, 'streams'));
    this.#switchOn();
  }

  /** Wine switches a computer off when its last program ends, and then starts all of its services for the next one. */
  #switchOn(): void {
    const [first, ...rest] = [...this.#commandPrefix, wineServer, `-p${onWithoutProgramsSeconds}`];
    const env = wineEnvironment(this.folder);
    const { status } = spawnSync(first, rest, { env, stdio: 'ignore', timeout: 30_000 });
    if (status !== 0) throw new Error(`Wine's server ended with ${status ?? 'a signal'}`);
  }

  /** Runs a Windows program to its end. `program` is a path of this computer, or a name that Windows finds. */
  async run(program: string, args: readonly string[], options: WindowsRun = {}): Promise<WindowsResult> {
    let result = await this.#runOnce(program, args, options);
    for (let again = 0; again < 3 && couldNotStart(result.code, result.stderr); again += 1)
      result = await this.#runOnce(program, args, options);
    return result;
  }

  async #runOnce(program: string, args: readonly string[], options: WindowsRun): Promise<WindowsResult> {
    const name = join(this.folder, 'streams', String((this.#runs += 1)));
    writeFileSync(`${name}.in`, options.input ?? '');
    // Files, because Wine's services inherit the streams of the first program and keep a pipe open.
    const streams = [openSync(`${name}.in`, 'r'), openSync(`${name}.out`, 'w'), openSync(`${name}.err`, 'w')];
    const [first = wineLoader, ...rest] = [...this.#commandPrefix, wineLoader, program, ...args];
    const child = spawn(first, rest, {
      env: { ...wineEnvironment(this.folder), ...options.environment },
      stdio: streams,
      timeout: options.timeoutMs ?? 30_000,
      killSignal: 'SIGKILL',
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    streams.forEach(closeSync);
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', (error) => error.name !== 'AbortError' && reject(error));
      child.once('exit', resolve);
    });
    return {
      code,
      stdout: readFileSync(`${name}.out`, 'utf8'),
      stderr: readFileSync(`${name}.err`, 'utf8'),
    };
  }

  /** Puts keys and values into the registry. */
  async seedRegistry(seed: RegistrySeed): Promise<void> {
    const file = join(this.folder, 'streams', 'seed.reg');
    writeFileSync(file, registryFile(seed));
    const { code, stdout, stderr } = await this.run('reg.exe', ['import', toWindowsPath(file)]);
    if (code !== 0) throw new Error(`reg import ended with ${code ?? 'a signal'}: ${stdout}${stderr}`);
  }

  /** Writes a file of the Windows computer, such as `windows/system32/drivers/etc/hosts`, without the template's. */
  writeFile(path: string, content: string | Uint8Array): void {
    const file = this.path(path);
    rmSync(file, { force: true });
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  /** Where a file of drive C lies on this computer. */
  path(path: string): string {
    return join(this.folder, 'drive_c', path);
  }

  /** Ends every Windows program of this prefix and removes it. */
  remove(): void {
    spawnSync(wineServer, ['-k'], { env: wineEnvironment(this.folder), timeout: 10_000 });
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
